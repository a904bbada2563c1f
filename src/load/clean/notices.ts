/** Notices: what an office, an agency or a site says about itself and its pages. Written like the rules of furniture.ts. */

import type { LineRule } from './colophon.ts'

const TEXT = '(?:article|story|report|post|news item|content|material|copy|translation|item|dispatch|page)'

export const NOTICE_RULES: LineRule[] = [
  {
    rule: 'legal',
    longest: 900,
    evenReported: true,
    pattern: new RegExp(
      [
        `^\\W?(?:this|the) (?:\\w+ )?${TEXT} (?:has not been|was not|is (?:auto|computer|machine)-?generated|is (?:published|generated|reproduced|provided|made available|licensed|copyrighted|protected)|has been (?:published|generated|auto-?generated|sourced|automatically))\\b.*\\b(?:edited|staff|feed|agency|agencies|syndicat\\w+|generated|licen[cs]e\\w*|permission|copyright\\w*|services?)\\b`,
        '^(?:legal )?disclaimers?\\s?(?::|$)',
        '^.{2,40} (?:provides|makes) (?:the|this|all) (?:information|content|material)\\b.*"as is"',
        '^our standards\\s?:',
        '^(?:please )?(?:adhere to|observe|follow|read|respect) (?:our|the|community) (?:comment\\w*|community|house|terms|rules|guidelines)\\b',
        '^comments (?:that|which|containing|posted)\\b.*\\b(?:removed|deleted|blocked|moderat\\w+)\\b',
        '^this (?:is an )?archived (?:news )?(?:article|page|story)\\b',
        '^you have accessed part of\\b',
        '^this section (?:contains|includes|features)\\b',
        '^(?:our work|this work|this article|the article) is licensed under\\b',
        '^permission to (?:reprint|republish|reproduce)\\b',
      ].join('|'),
    ),
  },
  {
    rule: 'notice',
    longest: 240,
    pattern:
      /^(?:an official website of\b|official websites use\b|secure \.gov websites\b|(?:a )?\.(?:gov|mil) website belongs\b|a \.(?:gov|mil) website\b|a lock \(|here's how you know\b|for immediate release\W*$|(?:press )?release (?:#|no\.?|number)\s?\S+\W*$|(?:news|article|story|doc(?:ument)?) (?:id|code|no\.?)\s?[:#]\s?\S+$|(?:#\p{L}[\p{L} ]{1,30})$|[a-z]{4,12}\d{12,}\w*$|% of readers think\b|skip to (?:content|main)\b|accessibility (?:links|help)\W*$|for information media\b.*|not an official (?:record|document)\W*$|\d+(?:st|nd|rd|th) (?:\w+ )?meetings?(?: ?\([^()]{1,30}\))?$|welcome to (?:the )?[^.,!]{2,50}[.!](?: .{0,60})?$|(?:this|the) (?:story|article|page) has (?:\d+|one|two) updates?\W*$|powered by [^.]{2,30}$|story (?:summary|timeline|highlights)$)/u,
  },
  {
    rule: 'notice',
    longest: 100,
    pattern:
      /^(?:this|the) (?:article|story|post|page|report) (?:has been|was|is being|will be) (?:last )?updated(?: (?:on|at|with|throughout|as)\b[^.]*)?\W*$/,
  },
  {
    rule: 'media',
    longest: 160,
    pattern: /^\[\s?(?:video|watch|listen|read|poll|gallery|click(?: here)?)\s?[:!–—-].*\]$/,
  },
  {
    rule: 'reading time',
    longest: 60,
    pattern:
      /^\W{0,3}(?:(?:estimated )?(?:reading|read) time\b.*|(?:about |approx\.? )?\d+(?:-| )?(?:min|mins|minutes?|sec\w*|hours?)\.? read(?:ing time|ing)?\W*|\d+ words?)$/,
  },
  {
    rule: 'sign-up',
    longest: 200,
    pattern:
      /^(?:start your (?:day|morning|week)\b.*|subscribe to (?!the treaty|a |an )[^,]{2,60}(?: for free| on youtube| today| now)\W*|wake up right\b.*|receive our\b.*|subscribe to (?:us|me|our|my|continue|read|keep)\b.*|(?:get|download) (?:our|the) app\b.*|download for (?:ios|android)\W*|(?:check (?:us|me) out|find (?:us|me)) on (?:youtube|facebook|twitter|instagram)\W*|get unlimited (?:digital )?access\b.*|unlock (?:this|unlimited|full)\b.*|to (?:read|continue reading)\b.*\b(?:subscribe|log ?in|sign ?in|register)\b.*|(?:this (?:article|content|story) is )?(?:for|available to|exclusive to) (?:our )?(?:premium |paying )?(?:subscribers|members)(?: only)?\W*|(?:subscriber|member)s? (?:only|exclusive)\W*|you have (?:read|reached|\d+)\b.*\b(?:free|articles?|limit)\b.*)$/,
  },
  {
    rule: 'follow',
    longest: 100,
    pattern: /^(?:please )?(?:follow|like|find|join) us(?: on)?\s?:?$/,
  },
  {
    rule: 'media',
    longest: 120,
    pattern:
      /^(?:you are here: .{2,60}|(?:video )?player ?close|(?:grab|embed) this (?:headline|video|widget)\b.*|\W{0,3}grab this headline animator|(?:\w+ ){0,2}logo|[a-z]+(?:[-_][a-z]+){1,6}(?:[-_]\d+){1,4}|no media source currently available|please wait\W*|direct link\W*|(?:photos?|gallery|slideshow|view gallery|view slideshow|pictures)\W*\d*|close video|expand|collapse|fullscreen|mute|unmute|[\w-]+\.(?:jpe?g|png|gif)|prev(?:ious)?(?: \d+)+(?: next)?\W*(?:next)?\W*)$/,
  },
  {
    rule: 'share',
    longest: 120,
    pattern:
      /^\W{0,3}(?:(?:facebook|twitter|tweet|reddit|pinterest|linkedin|tumblr|whatsapp|telegram|mail|google\+?|email|print|share|vk|by feather| )+|like (?:this|loading)\b.{0,20}|%d bloggers like this)\W*$/,
  },
  {
    rule: 'advert',
    longest: 200,
    evenReported: true,
    pattern: /^(?:more|other|further)\b.{3,60}\bclick here\W*$/,
  },
]
