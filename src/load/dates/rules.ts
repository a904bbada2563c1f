/** The forms in which English news prints a date, as patterns, each with the function that knows what days it means. */

import { readDays, readDecade, readPartOfYear, readYears } from './ranges.ts'
import { readDay, readHoliday, readMonth, readSeason, readYear } from './readers.ts'
import {
  readAgo,
  readLater,
  readOvernight,
  readRecent,
  readSameDay,
  readUnit,
  readWeekday,
  readWord,
} from './relative.ts'
import { anyCase, type Reader, WEEKDAYS } from './words.ts'

export interface DateRule {
  /** Source of a pattern without flags; its named groups are what `read` is given. */
  source: string
  read: Reader
  /** Begins where a shorter form does, so that nothing need look for it. */
  longer?: true
}

const GAP = '[^\\S\\n]+'
const WEEKDAY = `(?:${WEEKDAYS.join('|')})`
const LEAD = `(?:(?:${WEEKDAY}|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\\.?),?${GAP}(?:the${GAP})?)?`
const MONTH =
  '(?<month>(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b|' +
  '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)'
const DAY = '\\d{1,2}(?:st|nd|rd|th)?(?![\\dA-Za-z%]|[.,:]\\d)'
const YEAR = '(?<year>(?:1[89]|20)\\d\\d)(?![\\w%]|[.,]\\d|-\\d)'
const TO = `(?:[-\\u2013]|${GAP}(?:and|to|or)${GAP})`
/** A second month or year in one form. */
const MONTH_2 = MONTH.replace('<month>', '<month2>')
const YEAR_2 = YEAR.replace('<year>', '<year2>')
/** "3 May and 5 June" are two days, "between 3 May and 5 June" all that lie between. */
const UP_TO = `(?:[-\\u2013]|${GAP}(?:to|until|through|[-\\u2013]|(?<=\\b[Bb]etween${GAP}[^.;]{0,40})and)${GAP})`
const DAY_MONTH = `(?:(?<day>${DAY})${TO})?(?<day2>${DAY})${GAP}(?:of${GAP})?${MONTH}(?:,?${GAP}${YEAR})?`
const PART = `(?<part>${anyCase('early|mid|late')}|${anyCase('the')}${GAP}(?:beginning|start|middle|end)(?=${GAP}of\\b))`
const PART_GAP = `(?:${GAP}(?:in${GAP}|of${GAP})?|-)`
const RELATIVE = `(?<relative>${anyCase('last|next|this|past|previous|coming')})`
const SEASON = '(?<season>spring|summer|autumn|fall|winter)\\b'
const CLOCK = `(?:${GAP}(?:morning|afternoon|evening|night))?`
const BRACKET = `(?:${GAP}\\(${LEAD}${DAY_MONTH}\\))?`
/** Not "by May" or "of May", which may be a person. */
const WHILE = anyCase('in|since|until|during|through|throughout')
const AROUND = anyCase('in|since|until|during|through|throughout|from|by|before|after|of')
const THINGS =
  '(?:people|troops|soldiers|men|women|children|civilians|cases|dollars|euros|pounds|miles|k?m|kilomet|met|feet|' +
  'homes|refugees|fighters|victims|deaths|others|tons|pages)'
const NUMBER = `${anyCase('a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve')}|\\d{1,2}`
const SAME_DAY = [
  `(?:[Tt]hat|[Tt]he)${GAP}same${GAP}(?:day|evening|night|morning|afternoon)`,
  `[Ll]ater${GAP}(?:in${GAP}the|that|the${GAP}same)${GAP}(?:day|evening|night)`,
  `[Tt]hat${GAP}(?:day|evening|night|morning|afternoon)`,
  `(?:[Tt]he|[Aa])${GAP}day${GAP}(?:before|after|earlier|later)`,
  `[Tt]he${GAP}(?:previous|following|next)${GAP}day`,
].join('|')
const HOLIDAY = `the${GAP}eve${GAP}of${GAP}(?:a|the)${GAP}New${GAP}Year|(?:New${GAP}Year['\\u2019]s|Christmas)${GAP}(?:Eve|Day)`

/** In order of preference where two begin at the same place: longer and more certain forms first. */
export const DATE_RULES: DateRule[] = [
  { source: '(?<year>\\d{4})-(?<digits>\\d\\d)-(?<day>\\d\\d)(?![\\w-])', read: readDay },
  {
    source: `${LEAD}${MONTH}${GAP}(?<day>${DAY})(?:,?${GAP}${YEAR})?${UP_TO}${LEAD}${MONTH_2}${GAP}(?<day2>${DAY})(?:,?${GAP}${YEAR_2})?`,
    read: readDays,
    longer: true,
  },
  {
    source: `${LEAD}(?<day>${DAY})${GAP}(?:of${GAP})?${MONTH}(?:,?${GAP}${YEAR})?${UP_TO}${LEAD}(?<day2>${DAY})${GAP}(?:of${GAP})?${MONTH_2}(?:,?${GAP}${YEAR_2})?`,
    read: readDays,
    longer: true,
  },
  {
    source: `${LEAD}${MONTH}${GAP}(?<day>${DAY})(?:${TO}(?<day2>${DAY}))?(?:,?${GAP}${YEAR})?`,
    read: readDay,
  },
  { source: `${LEAD}${DAY_MONTH}`, read: readDay },
  { source: `(?:${PART}${PART_GAP})?${MONTH},?${GAP}(?:of${GAP})?${YEAR}`, read: readMonth },
  {
    source: `(?:${PART}${PART_GAP})?${MONTH}${GAP}(?:of${GAP})?(?<ofYear>last|this|next)${GAP}year`,
    read: readMonth,
  },
  { source: `${RELATIVE}${GAP}${MONTH}`, read: readMonth },
  { source: `${PART}${PART_GAP}${MONTH}`, read: readMonth },
  { source: `(?<=\\b${WHILE}${GAP})${MONTH}`, read: readMonth },
  {
    source: `(?:${anyCase('earlier|later|late|early')}${GAP})?(?<word>${anyCase('today|tonight|yesterday|tomorrow')})\\b${CLOCK}${BRACKET}`,
    read: readWord,
  },
  { source: `(?:${RELATIVE}${GAP})?(?<weekday>${WEEKDAY})${CLOCK}${BRACKET}(?![-\\w])`, read: readWeekday },
  {
    source: `(?:(?:${PART}|(?<side>${anyCase('earlier|later')}))${GAP})?${RELATIVE}${GAP}(?<unit>week|weekend|month|year)(?![\\w-])`,
    read: readUnit,
  },
  { source: `${RELATIVE}${GAP}${SEASON}`, read: readSeason },
  {
    source: `(?<=\\b[Ii]n${GAP}(?:the${GAP})?)(?:(?:early|mid|late)${PART_GAP})?${SEASON}(?:${GAP}(?:of${GAP})?${YEAR})?`,
    read: readSeason,
  },
  {
    source: `(?<![/.])(?<count>${NUMBER})(?<half>${GAP}1/2|${GAP}and${GAP}a${GAP}half|\\u00bd)?${GAP}(?<unit>day|week|month|year)s?${GAP}(?:ago|earlier)\\b`,
    read: readAgo,
  },
  {
    source: `${anyCase('in|over|during|within')}${GAP}(?:the${GAP})?(?:past|last|recent)${GAP}(?:(?<count>few|several|couple${GAP}of|${NUMBER})${GAP})?(?<unit>day|week|month)s?\\b`,
    read: readRecent,
  },
  { source: `${anyCase('just')}[- ](?:concluded|ended|finished|completed)\\b`, read: readRecent },
  { source: `(?<count>${NUMBER})${GAP}(?<unit>day|week)s?${GAP}later\\b`, read: readLater },
  { source: `(?<word>${SAME_DAY})\\b`, read: readSameDay },
  { source: `(?<word>${HOLIDAY})\\b`, read: readHoliday },
  { source: `${anyCase('overnight')}\\b(?!-)`, read: readOvernight },
  { source: `(?<=\\b${anyCase('over|at|on|during')}${GAP})the${GAP}(?<unit>weekend)\\b`, read: readUnit },
  {
    source: `(?<which>first|second|third|fourth|last)${GAP}(?<part>quarter|half)${GAP}of${GAP}${YEAR}`,
    read: readPartOfYear,
  },
  {
    source: `(?<=\\b(?:[Ff]rom|[Bb]etween)${GAP})${YEAR}${UP_TO}${YEAR_2}`,
    read: readYears,
  },
  { source: `(?<=\\bthe${GAP}(?:(?:early|mid|late)[- ])?)(?<decade>(?:1[89]|20)\\d)0s\\b`, read: readDecade },
  { source: `(?:${PART}${PART_GAP}|(?<=\\b${AROUND}${GAP}))${YEAR}(?!${GAP}${THINGS})`, read: readYear },
]
