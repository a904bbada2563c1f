/**
 * Furniture that says where a page comes from and what belongs to it: contacts, tags, comments, rights, credits, media
 * ids, wire codes. Written like the rules of furniture.ts, which holds the rest.
 */

/** `pattern` is anchored and tried on a line's key; `longest` is in characters. */
export interface LineRule {
  rule: string
  longest: number
  pattern: RegExp
  evenReported?: true
}

const PIECE = '(?:article|post|story|piece|report|op-?ed|column|essay|commentary|interview|video)'
/** What may stand between "This article" and its verb: "by Jane Doe", not "of faith". */
const OF_PIECE =
  '(?:,? (?:by|from|which|that|was|has|is|had|first|originally|previously|also|in|about)\\b.{0,140}?|\\W*)'

export const COLOPHON_RULES: LineRule[] = [
  {
    rule: 'contact',
    longest: 300,
    pattern:
      /^(?:(?:for )?(?:media|press) (?:enquir|inquir|contact|queries|office)\w*.*|(?:for )?(?:further|more) information,? (?:please )?(?:visit|see|contact|call|email|click|is available|go to)\b.*|for (?:further|more) information\b[^.]{0,80}\bplease (?:contact|visit|call|e-?mail)\b.*|.{0,250}[.!] (?:please )?contact us (?:for|at|via|on|to)\b.*|visit .{2,60}\b(?:home ?page|web ?site|site) for more\b.*|(?:contact|e-?mail|tel|telephone|phone|fax|mobile|newsdesk)\s?[:@(+\d](?=.*(?:@|\d{3})).*|(?:please )?(?:contact|e-?mail|write to) (?:us|the (?:author|editor|newsroom|press office)|him at|her at|\S+@\S+)\b.*|got a (?:tip|story|news tip)\b.*|send (?:us|your)\b.*\b(?:tips?|comments?|e-?mail|letters)\b.*)$/,
  },
  {
    rule: 'contact',
    longest: 120,
    pattern: /^[^.!?]{0,60}(?:\S+@[\w-]+\.\w+[\w.]*|\+?\(?\d{2,4}\)?[ -]\d{3,4}[ -]\d{3,4})[.)]?$/,
  },
  {
    rule: 'link',
    longest: 300,
    pattern:
      /^\W{0,3}(?:(?:source|link|via|from|url|original|h\/t)\s?:\s?)?(?:https?:\/\/|www\.|pic\.twitter\.com\/)\S+$|^(?:source|original|full) (?:link|article|story|text)\s?(?:[:>»]\s?[^.,]{0,40})?$/,
  },
  {
    rule: 'tags',
    longest: 400,
    evenReported: true,
    pattern:
      /^(?:tags?|topics?|trends?|regions?|themes?|key ?words?|labels?|categor(?:y|ies)|hashtags?|sections?|subjects?)\s?[:|].*|^locations?\s?: [^.,]+,[^.]*$|^(?:filed (?:under|in|to)|posted in(?::|(?= ?\p{L}+(?: \p{L}+)?(?:,|$)))|tagged(?: with| as| in|:)|in this (?:story|article):).*|^(?:tags|key ?words|topics)$|^(?:#[\p{L}\p{N}_]+[ ,]*)+$/u,
  },
  {
    rule: 'comments',
    longest: 240,
    pattern:
      /^\W{0,3}(?:(?:leave|post|add|write|submit) (?:a|your) (?:comment|reply)(?:\b|\d).*|(?:your|no) comments?\W*|comments are (?:closed|moderated)\b.*|please (?:enter your|follow our comment|observe community|adhere to our|read our comment|be respectful)\b.*|(?:view|show|read|join|see|load|hide) (?:the |all |more )?(?:\d+ )?(?:comments?|conversation|discussion|debate)\b.*|\d[\d,.]* (?:comments?|responses?|replies)\b.*|(?:facebook )?comments?(?: (?:are (?:closed|off|disabled)|policy|section)| ?\(?\d[\d,]*\)?)?|comments?\s?[-–—:|] ?(?:please )?(?:log ?in|sign ?in|register|join)\b.*|have (?:something to say|your say|an? (?:opinion|comment|question))\b.*|comments? (?:count )?on (?:this|our|.{2,40} on our)\b.*|(?:let us know|tell us|sound off|share your thoughts)\b.*|what do you think\?.*|(?:please )?(?:log ?in|sign ?in|register)(?: (?:to|or|with)\b.{0,30}\b(?:comment|continue|read|reply|view|access)\w*.*)?|(?:your )?e-?mail address will not be published.*|required fields are marked.*)$/,
  },
  {
    rule: 'cookies',
    longest: 500,
    pattern:
      /^(?:we|this (?:web)?site|our (?:web)?site|\w+(?:\.\w+)+)(?: and our partners)? uses? (?:\w+ ){0,3}cookies\b|^cookies? (?:policy|settings|preferences|notice)\b|^(?:terms (?:of|and)|privacy) (?:use|service|conditions|policy|notice)\b[^.]{0,60}$/,
  },
  {
    rule: 'legal',
    longest: 600,
    evenReported: true,
    pattern:
      /^(?:©|\(c\)|copyright)[^\p{L}]*(?:19|20)\d\d\b|^copyright (?:©|\(c\)|by)|^.{0,200}\ball rights reserved\b(?! (?:for|to)\b)|^(?=.*\b(?:article|authors?|post|site|website|publication|editorial|contributors?|writers?|column|piece|necessarily)\b)(?:the |all )?(?:views|opinions|statements)\b.{0,60}\b(?:expressed|contained)\b.{0,120}\b(?:do not|does not|don't|are|reflect)\b|^.{0,80}\bmay not be (?:published|reproduced|copied|reprinted)\b|^(?:this|the) (?:site|website|page) (?:is (?:managed|maintained|operated)|may contain|contains copyrighted)\b|^external links to other\b|^the office of website management\b|^(?:©|\(c\)|copyright) ?[^.]{2,60}\b(?:ltd|limited|inc|llc|plc|pvt|gmbh|corp|corporation)\b\.?$|^creative commons\s?:|^reuse (?:this|our) content\W*$/u,
  },
  {
    rule: 'origin',
    longest: 320,
    evenReported: true,
    pattern: new RegExp(
      `^\\W{0,3}(?:(?:this|a version of this|an earlier version of this)(?: \\w+)? ${PIECE}\\b${OF_PIECE}\\s?\\b(?:(?:first|originally|previously|also) (?:appeared|ran|published|posted)|(?:reprinted|republished|syndicated|reposted)|(?:appeared|published|posted) (?:first|originally|with permission))\\b.*|the (?:post|article) .{2,160} (?:appeared first|first appeared) on .*|(?:re(?:printed|published|posted)|cross-?posted|reproduced) (?:with|from|by|at|here)\\b.*|(?:originally|first) (?:published|appeared|posted) (?:in|on|at|by)\\b.*|the original (?:source|version|article) (?:of|for) this\\b.*)$`,
    ),
  },
  {
    rule: 'credits',
    longest: 300,
    evenReported: true,
    pattern:
      /^[([]?(?!.*\b(?:could|can|was|were|is|are|has|have|had|shows?|will|not)\b)(?:(?:additional |with )?(?:reporting|writing|editing|translation|translated|edited|compiled|research)(?: and \w+)? (?:by|from)\b.*|contribut(?:ing|ors?)\s?:.*|.{2,160}\bcontributed(?: reporting| research)? to (?:this|the) (?:report|story|article|post|piece)\b.*)$/,
  },
  {
    rule: 'media',
    longest: 200,
    pattern:
      /^(?:virin|(?:photo|image|video|story|media|article|news|release|clip|gallery|asset|dod)[ _]?(?:id|no\.?|number|#)|file ?size|filename|length|web views|downloads|date (?:taken|posted)|podcast hits|high-res\w*)\s?[:#].*|^(?:(?:media caption )?media playback is (?:un|not )supported|your browser (?:does not|doesn't)|please (?:enable|turn on|upgrade)|javascript (?:is|must)|\(?visited \d|embed(?:ded)?(?: code)?|download (?:the )?(?:image|photo|pdf|audio|mp3|our|app|full).*|play(?:ing)? (?:video|audio|now)|video player|listen (?:to this|now|·)|audio (?:is|will be) (?:un)?available|hide caption|toggle caption|enlarge this image|\d+(?:-minute|:\d\d) listen|(?:image|photo) \d+ of \d+|load-date)\b.*|^(?:loading|public domain)\W*$|^\W*\d{8,}\W*$|^\d{1,2}\s?:\s?\d{1,2}(?::\d\d)?(?: (?:\/ )?\d{1,2}:\d\d(?::\d\d)?)*$|^(?:【?\d{1,3}】? ){2,}(?:【?\d{1,3}】?|[>»→]+|next\W*)$/,
  },
  {
    rule: 'wire code',
    longest: 60,
    evenReported: true,
    pattern:
      /^(?:[a-z]{1,4}(?:\/[a-z\d.]{1,8}){1,4}(?<=\d)|nnnn|enditem|endit|-?30-?|\(\s?ends?\s?\).*|ends?|[a-z]{2,4}\/[a-z]{2,4}(?:\/[a-z]{2,4})? \([a-z, -]+\))$/,
  },
]
