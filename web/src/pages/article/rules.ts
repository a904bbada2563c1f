/** Rules of the loader in plain English: what a date rests on, why a block was cleaned away, what names a speaker. */
import type { Article } from 'dateline/client'

export const BASES: Record<NonNullable<Article['published_basis']>, string> = {
  stated: 'as the article states',
  url: 'taken from its address',
  metadata: 'taken from the metadata',
  inferred: 'inferred from the text',
}

export const RULES: Record<string, string> = {
  advert: 'Advertisement',
  appeal: 'Appeal for support',
  'author note': 'Note about the author',
  box: 'Box beside the text',
  button: 'Button',
  code: 'Program code of the page',
  comments: 'Comments of readers',
  contact: 'Contact details',
  cookies: 'Notice about cookies',
  credit: 'Credit',
  credits: 'Credits',
  follow: 'Invitation to follow',
  legal: 'Legal notice',
  link: 'Link',
  media: 'Player or caption of a picture',
  menu: 'Menu of the page',
  navigation: 'Navigation of the page',
  notice: 'Notice of the site',
  origin: 'Where the page was first printed',
  'reading time': 'Time it takes to read',
  related: 'Links to other articles',
  repeated: 'Lines that stand on many pages',
  separator: 'Line of signs only',
  share: 'Buttons for sharing',
  'sign-up': 'Invitation to sign up',
  'site notice': 'Notice of the site',
  tags: 'Keywords of the page',
  'wire code': 'Code of the news agency',
}

/** A rule without words of its own is called by its name. */
export const ruleInWords = (rule: string): string => RULES[rule] ?? rule

/** What a rule took for the speaker of a quote. */
export const METHODS: Record<string, string> = {
  subject: 'named beside it',
  'subject, apart': 'named beside it',
  'subject before': 'named before it',
  'subject of the sentence': 'named in the sentence',
  'after the verb': 'named beside it',
  'shared subject': 'named in the sentence',
  'whose words': 'its words by name',
  pronoun: 'by a pronoun',
  who: 'named before it',
  participle: 'named in the sentence',
  office: 'by office',
  epithet: 'by description',
  heading: 'named above it',
  'according to': 'named beside it',
  'before a colon': 'named before it',
  'quoted by another': 'another quotes it',
  signed: 'signed with its name',
  'same paragraph': 'from the same paragraph',
  'same paragraph, after': 'from the same paragraph',
  'paragraph before': 'from the paragraph before',
  'left open': 'the quote before goes on',
  'without a name': 'not named',
  none: 'not known',
}

/** A rule without words of its own is called by its name. */
export const methodInWords = (method: string): string => METHODS[method] ?? method
