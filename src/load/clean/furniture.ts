/**
 * What page furniture looks like, line by line. Every pattern is anchored and is tried on the line's key (lower case,
 * straight quotes); `longest` is in characters. Lines that tell news ("…, the ministry said") are only taken by
 * rules marked `evenReported`.
 */

import { COLOPHON_RULES, type LineRule } from './colophon.ts'
import { CONSENT_RULES } from './consent.ts'
import { NOTICE_RULES } from './notices.ts'

const MAIL_WORDS = '(?:newsletters?|e-?mails?|alerts?|briefings?|digest|updates|inbox|mailing list|our)'
const NETWORKS =
  '(?:twitter|facebook|instagram|telegram|youtube|linkedin|google ?(?:news|\\+)|whatsapp|reddit|pinterest|tiktok|gab|rss|@\\w)'
const LIST_OF =
  '(?:articles?|stories|story|content|links?|posts?|news|topics?|coverage|reading|videos?|items|countries|tags|publications|documents|programs|programmes)'

export const LINE_RULES: LineRule[] = [
  { rule: 'separator', longest: 200, pattern: /^[^\p{L}\p{N}]+$/u },
  {
    rule: 'sign-up',
    longest: 160,
    pattern:
      /^(?:(?:e-?mail |free |our |the |daily |weekly |morning |evening )?newsletters?(?: sign[- ]?up| subscription)?\W*|get (?:the )?latest (?:breaking )?(?:news|updates|headlines|stories)\b.*|download (?:on|to) your\b.*)$/,
  },
  {
    rule: 'appeal',
    longest: 300,
    pattern:
      /^if you (?:enjoy|like|found|value|appreciate|can|have|want)\w*\b.*\b(?:donat\w+|support us|subscrib\w+|shar(?:e|ing) (?:it|this (?:article|story|post|page))|contribut(?:e|ing)|sign up)\b|^you can share this (?:article|story|post|page) (?:on|via|with|by)\b/,
  },
  { rule: 'follow', longest: 60, pattern: /^follow (?:us|[\w.&' ]{2,30}) on\W*$/ },
  {
    rule: 'sign-up',
    longest: 240,
    pattern: new RegExp(`^(?:please )?sign[- ]?up (?:for|to|here|now|today|with)\\b.*\\b${MAIL_WORDS}\\b`),
  },
  { rule: 'sign-up', longest: 40, pattern: /^sign[- ]?up(?: (?:here|now|today|free|for free))?[.!»>…]*$/ },
  {
    rule: 'sign-up',
    longest: 240,
    pattern:
      /^(?:please )?subscribe (?:now|today|here|to (?:our|this|my|\w+ ?(?:radio|tv))\b.*|to the\b.*\b(?:newsletter|podcast|channel|feed|magazine|newspaper|list|briefing|digest)\b.*|for (?:free|our)\b.*|via .*|by .*)[^,]*$/,
  },
  {
    rule: 'sign-up',
    longest: 300,
    pattern:
      /^(?:get|receive|have) (?:the|our|your|all|more|breaking|daily|weekly|free)\b.*\b(?:newsletter|inbox|mailbox|by e-?mail|delivered|news alerts|our app)\b/,
  },
  {
    rule: 'sign-up',
    longest: 400,
    pattern:
      /^(?:our|this|the) (?:\w+ )?(?:newsletter|e-?mail|digest|briefing) (?:contains|brings|delivers|features|offers|includes|is (?:sent|free|delivered))\b/,
  },
  { rule: 'sign-up', longest: 300, pattern: /^(?:enter|type|submit|provide) (?:your|a valid) e-?mail\b/ },
  {
    rule: 'sign-up',
    longest: 200,
    pattern:
      /^(?:please )?(?:download|get|install) (?:the|our) (?:[^.,]{2,50} )?app(?:lication)?\b(?! (?:said|says|store))(?: (?:now|today|here|for|to)\b.*)?\W*$|^(?:please )?register (?:to|with|for|at) .{2,50}\bfree\b|^get the latest .{2,60} delivered\b|^\W?catch all the\b.*\b(?:news|updates)\b|^an? (?:daily|weekly|monthly|twice-weekly) (?:\w+ )?(?:digest|round-?up|newsletter|briefing|selection) (?:of|from|with|featuring)\b(?!.*\bsaid\b)|^you(?:'re| are) reading a (?:free )?(?:preview|sample)\b/,
  },
  {
    rule: 'sign-up',
    longest: 300,
    pattern:
      /^(?:subscribers?|you|users?) (?:also )?agree to (?:the|our|receive)\b|^by (?:sign\w+ up|subscribing|clicking|submitting|registering|continuing|using|entering)\b.*\byou\b/,
  },
  {
    rule: 'sign-up',
    longest: 240,
    pattern:
      /^(?:join|become) (?:our|us|one of|a (?:member|subscriber|patron)|\d[\d,]*\+?)\b.*\b(?:newsletter|mailing list|subscribers|readers|channel|community|member|patron|today\W*$|now\W*$)|^you (?:can|may) (?:unsubscribe|opt out)\b|^thank(?:s| you) for (?:signing up|subscribing|reading|visiting)\b/,
  },
  { rule: 'appeal', longest: 60, pattern: /^(?:please )?support (?!for\b)[^.]{2,50}!$/ },
  {
    rule: 'appeal',
    longest: 200,
    pattern:
      /^(?:please )?(?:support|help|fund|defend|keep) (?:us\b(?!,)|our (?:work|site|journalism|reporting|newsroom)|(?:this|the) (?:site|website|blog)|(?:independent|honest|quality|free|nonprofit|public|real) (?:&|and|journalism|media|news|press)\b)/,
  },
  {
    rule: 'appeal',
    longest: 400,
    pattern:
      /^(?:please )?(?:donate|contribute|chip in|make a (?:donation|contribution|gift))(?:[.!»>]*$| (?:(?:now|today|here|securely)(?! (?:or|and|as|if)\b)|via|with|using|to (?:support|us|our|keep|help|this|the (?:site|cause)|[^.]{2,40} (?:appeal|fund|campaign)$))\b)/,
  },
  {
    rule: 'button',
    longest: 60,
    pattern:
      /^\W{0,3}(?:×|✕|x|get short url|(?:remind|show|ask) me later|don't (?:show|ask)\b.{0,20}\bagain|maybe later|ask me later|not now|no,? thanks|not ready to [^.]{2,40}\?|dismiss|got it|i agree|learn more|find out more|send feedback|rate (?:this )?story|(?:adjust |change )?(?:font|text) size\b.{0,30}|abc (?:small|medium|large)|a\W{0,2} a\W{0,2} a\W?|previous next|once you're here|go to (?:the )?photo bank|show (?:more|less)|load more|pay(?:ment|pal)\b[^.]{0,30}|credit card|choose (?:an|your) (?:amount|plan)|already (?:a (?:member|subscriber)|subscribed|have an account)\b.*)\W*$/,
  },
  {
    rule: 'related',
    longest: 260,
    evenReported: true,
    pattern:
      /^\W{0,3}(?:read (?:more|also|next|now|on)|also (?:read|see|watch)|watch(?: also| now| more)?(?=\s?[:|])|see (?:also|more|related)|more (?:on this|here|stories|news)|related(?: \w+)?|recommended|don't miss|must[- ]read|further reading|read the (?:full|whole|entire) \w+(?: here)?|full story)\s?[:|»>–—-]\s?\S/,
  },
  {
    rule: 'related',
    longest: 120,
    pattern:
      /^\W{0,3}(?:(?:click|tap) (?:here|on|the|to)\b.*|(?:continue|keep) reading\b.*|read (?:more|on|next|also|entire article|full article)(?: (?:about|on|at|here|in|from)\b[^.]*)?[ .:…»>→]*|read (?:the )?(?:full|whole|rest|entire|original)\b[^,]*|read more (?:stories|news|articles)\b.*|(?:view|see|show) (?:all|more|gallery|slideshow|photos|full)\b[^.]*|scroll (?:down|up)\b.*|in case you missed it\b.*|watch (?:the )?(?:full )?(?:video|clip|interview|more)\b(?: (?:above|below|here|of)\b.*)?[.:…]*)$/,
  },
  {
    rule: 'related',
    longest: 60,
    pattern: new RegExp(
      `^\\W{0,3}(?:(?:related|recommended|similar|popular|latest|trending|more|other|top|featured|sponsored|promoted|critical)(?: \\w+)? (?:${LIST_OF}|headlines|coverage)|most (?:read|popular|viewed|shared|commented)\\b.*|trending(?: now)?|(?:recommended|related|more|suggested)(?: for you)?:?|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)\\b.*|(?:we|also) recommend(?:ed)?|selections? for you|check also|see also|also see|for more information,? see|more news on [^.]{2,50}|other news|top headlines|latest headlines|popular now|most recent|recent (?:posts|comments|articles|stories)|(?:from|around) (?:the|our) (?:web|partners|sponsors)|editors?'s? (?:picks?|choice)|what to read next|(?:also read|read also)(?: more)?|(?:read )?more (?:news |stories )?on:?|(?:recent |more )?related (?:news|stories|coverage|articles|content|links)(?: from [^.]{2,40})?|(?:top|most|must|more|great) reads?\\b[^.,]{0,30}|on (?:other|our) (?:news|websites?)|off the wire|more (?:from|on|in) (?!common\\b|\\w*day\\b)(?:(?:\\.{3}|…) ?)?[^.,]{2,30})[:…]*$`,
    ),
  },
  {
    rule: 'advert',
    longest: 120,
    pattern:
      /^\W{0,3}(?:advertise(?:ment|ments)?(?: ?[-–—:].*| (?:here|with us)\b.*)?|ads? by .*|ad feedback|sponsored(?: by .*)?|paid (?:content|post|advert\w*)|promoted|(?:story|article|post|report) continues(?: (?:below|after|on)\b.*)?|get visible\b.*|this (?:ad|advert\w*) .*)\W*$/,
  },
  {
    rule: 'navigation',
    longest: 60,
    pattern:
      /^\W{0,3}(?:(?:back|return|go|skip|jump) to(?: ?(?:…|\.\.+)|(?: the| our)? (?:top|home ?page|home|main(?: \w+)?|index|content|navigation|start|list|search|previous \w+|all \w+|news|articles?|archives?|front ?page))|(?:home|news|\w+|(?:[\w&]+ ){1,3}[\w&]+(?=[^>»›]*[>»›][^>»›]*[>»›]))\s?[>»›][^.]*|(?:home|news)\s?[/|]\s?\w+(?:\s?[/|>»›] ?[^.]*)|(?:previous|next|older|newer) (?:article|post|story|page|entry)s?(?:\s?[:»>].*)?|from the section .*|toggle \w+|open (?:menu|navigation)|page \d+ of \d+|\d+ (?:of|\/) \d+)\W*$/,
  },
  {
    rule: 'share',
    longest: 100,
    pattern: new RegExp(
      `^\\W{0,3}(?:(?:share|tweet|print|e-?mail) (?:(?:this|our|these)(?: (?:articles?|stor(?:y|ies)|page|post|video|entry|item|link|news|content|on|via|with|by|to)\\b[^.,]*|:?)|via\\b[^.,]*|on ${NETWORKS}[^.,]*|it (?:on|with)\\b[^.,]*|with (?:friends|your)\\b[^.,]*|to (?:facebook|twitter|a friend|friends)\\b[^.,]*)[.!]?|(?:save|bookmark|pin|like|send|forward) (?:this|the) (?:article|story|post|page)\\b.*|(?:like|find|join|follow|visit|watch|connect with|stay connected with) (?:us|me) (?:on|at|in|via)\\b.*|spread the (?:word|news)\\b.*|please share\\b.*|bookmark/\\w+ this\\b.{0,20}|\\d[\\d.,]*k? ?(?:shares?|likes?|views?|tweets?|retweets?|reads?))$`,
    ),
  },
  {
    rule: 'follow',
    longest: 260,
    pattern: new RegExp(`^\\W{0,3}(?:please )?follow\\b.*\\b(?:on|at|via|@)\\b.*${NETWORKS}|^follow @\\w+`),
  },
  {
    rule: 'follow',
    longest: 260,
    pattern:
      /^(?:please )?(?:visit|check out|see|read) (?:his|her|their|our|my|the author's) (?:\w+ )?(?:blog|web ?site|page|site|books?|work|archive|channel|profile)\b/,
  },
  ...COLOPHON_RULES,
  ...NOTICE_RULES,
  ...CONSENT_RULES,
]
