/** The words of buttons, share bars and section menus. */

/** Words of buttons and share bars: a short line made of nothing else is furniture wherever it stands. */
export const BUTTON_WORDS = new Set(
  `share shares tweet tweets retweet print email e-mail facebook twitter whatsapp reddit linkedin telegram pinterest
  google google+ instagram youtube flipboard tumblr messenger copy link url this article story page pdf save bookmark
  menu search login logout register subscribe subscription donate comments comment reply like likes follow close
  next previous prev more on via with to of and or by the a us here submit send rss app download sms viber vk digg stumbleupon
  x pocket buffer mail pin it now home`.split(/\s+/),
)
/** At least one of these must be among them: the others are also plain words. */
export const STRONG_BUTTONS = new Set(
  `share tweet print facebook whatsapp reddit linkedin pinterest flipboard tumblr bookmark login logout register
  subscribe donate menu rss pdf stumbleupon digg google+ search`.split(/\s+/),
)
/** Section names as they stand above a headline. */
export const SECTIONS = new Set(
  `home news world politics business opinion opinions culture sport sports technology tech science health video videos
  photos live local national international us usa uk europe asia africa americas russia economy war conflict
  middle east north south america latest breaking exclusive featured blog blogs magazine analysis meanwhile multimedia`.split(
    /\s+/,
  ),
)
