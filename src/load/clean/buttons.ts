/** The words of buttons, share bars, page chrome and section menus. */

const words = (list: string) => new Set(list.trim().split(/\s+/))

/** Words of buttons and share bars: a short line made of nothing else is furniture wherever it stands. */
export const BUTTON_WORDS = words(`
  share shares tweet tweets retweet print email e-mail facebook twitter whatsapp reddit linkedin telegram pinterest
  google google+ instagram youtube flipboard tumblr messenger copy link url this article story page pdf save bookmark
  menu search login logout register subscribe subscription donate comments comment reply like likes follow close
  next previous prev more on via with to of and or by the a us here submit send rss app download sms viber vk digg stumbleupon
  x pocket buffer mail pin it now home cite copied listen gift`)
/** At least one of these must be among them: the others are also plain words. */
export const STRONG_BUTTONS = words(`
  share tweet print facebook whatsapp reddit linkedin pinterest flipboard tumblr bookmark login logout register
  subscribe donate menu rss pdf stumbleupon digg google+ search follow submit download`)
/** Section names as they stand above a headline. */
export const SECTIONS = words(`
  home news world politics business opinion opinions culture sport sports technology tech science health video videos
  photos live local national international us usa uk europe asia africa americas russia economy war conflict
  middle east north south america latest breaking exclusive featured blog blogs magazine analysis meanwhile multimedia
  feature features crisis comment commentary editorial editorials interview interviews explainer affairs security
  diplomacy defence defense foreign policy special report reports column columns perspective perspectives insight
  briefing fullstory regional region syria iraq iran turkey israel lebanon yemen libya egypt ukraine afghanistan
  pakistan china india france germany and the & environment energy lifestyle arts entertainment travel society
  education top stories story trending global general other more`)
/** Labels that are plain words: a line made of them needs one section word that is none of these. */
export const WEAK_SECTIONS = words('and the & meanwhile special other more top general story live war')
/** Words of the chrome around a page, above its headline and below its text. */
export const CHROME = words(`
  rss feed feeds of directory sites site sitemap contact contacts support logo sections section featured image images picture
  left right menu main navigation nav toggle skip content advertisement ads qr code wechat register login log sign in up
  out account profile search subscribe newsletter newsletters cookies terms privacy policy mobile desktop version edition
  print e-paper epaper archive archives topics tags help faq about careers jobs classifieds weather horoscopes crossword
  trends trending tablet browser player playerclose video close open share shares your comment comments reply scroll top back`)
