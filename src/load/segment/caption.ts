/** Photo credits and captions that stand as lines of their own among the paragraphs. */

const AGENCIES =
  'AP|AFP|Reuters|REUTERS|EPA|Getty(?: Images)?|TASS|Sputnik|Xinhua|UPI|DPA|dpa|ANSA|NurPhoto|Zuma(?: Press)?|Shutterstock|Flickr|Wikimedia(?: Commons)?|Bloomberg|Anadolu(?: Agency)?|Kremlin\\.ru|RIA Novosti|Crown Copyright|Alamy|iStock|Rex Features|PA|Corbis|Pixabay|Magnum'
const CREDIT = new RegExp(
  `^[(\\[]?(?:(?:photo|image|picture) credits?\\s?: ?.{2,90}|(?:Featured|Representative|Representational|Main|Cover|Top|Header|Lead) (?:[Ii]mage|[Pp]hoto|[Pp]icture)s?\\b.{0,90}|(?:AP |File |Stock )?(?:Photo|Photograph|Picture|Image|Video|Photos|Pic|Illustration|Graphic)(?: ?credits?| courtesy)?(?: ?:| by:?| copyright| via| courtesy of| ©)\\s.{2,90}|Credits?: .{2,90}|Courtesy (?:of |photo).{0,80}|U\\.S\\. (?:Army|Navy|Air Force|Marine Corps) photo.{0,90}|©\\s?\\p{L}.{2,80}|[^.]{2,60}\\bvia (?:${AGENCIES})|(?:${AGENCIES})(?: ?/ ?[^.]{2,60})?|[^.,:]{2,60} ?/ ?(?:${AGENCIES})(?: ?/.{2,40})?|(?:AP|AFP|EPA|File|Handout) (?:Photo|photo)(?:/.{2,60})?)[)\\].]*$`,
  'u',
)
const CREDIT_TAIL = new RegExp(
  `\\s*[(\\[](?:(?:AP |File )?(?:[Pp]hoto|[Ii]mage|[Pp]icture|Credit)[^)\\]]{0,80}|(?:U\\.S\\. )?\\p{L}+ photo|Representational Image|[^)\\]]{0,60}(?:${AGENCIES}))[)\\]]\\.?$`,
  'u',
)

/** A firm that owns the page, not a picture: "© Planet Publishing Ltd." */
const OWNER = /^© .*\b(?:ltd|limited|inc|llc|plc|pvt|gmbh|corporation|copyright|rights reserved)\.?$/i

/** True for a line that only says whose picture it is: "Aamaq News Agency via AP", "Photo: Jane Doe". */
export function isCredit(text: string): boolean {
  return text.length <= 120 && CREDIT.test(text) && !OWNER.test(text)
}

const SHOWN =
  /\b(?:in this (?:file |undated |image|photo|handout|picture|still|frame|video grab)|file (?:photo|picture|image)\b|(?:is|are) (?:seen|pictured|shown)\b|pictured (?:above|here|in|on|with)\b|from left\b|^(?:image|media|photo) caption\b|poses? (?:for|with)\b|shakes? hands\b)|\((?:L|R|C|left|right|center|centre|l-r|from left)\)|, (?:left|right|center|centre),/i
/** A picture's credit in brackets at the end of the line. */
const PICTURED = new RegExp(
  `[(\\[](?:(?:AP|AFP|File|EPA) )?(?:[Pp]hoto|[Ii]mage|[Pp]icture|Representational [Ii]mage|(?:${AGENCIES}) ?/ ?\\p{Lu}|[\\p{L}. ]{2,30} photo)[^)\\]]{0,80}[)\\]][. |]*$`,
  'u',
)
const PHOTO_VERB =
  /^(?:["“]?[\p{L}\p{N}.,’'“”"-]+ ){1,9}?(?:rises?|carry|carries|holds?|walks?|stands?|speaks|gestures?|attends?|looks?|listens?|arrives?|waves?|poses?|meets|inspects?|rides?|runs?|sits?|delivers|addresses|gathers?|gather|moves?|fills?|shows?|flees?|enters?|boards?|embraces?|prays?|search(?:es)?|clears?|salutes?|react|reacts|burns?|patrols?|smiles?|greets?|takes part|take part|watch|watches|hold|queue|wait|drives?|flies|fly|fires?|chants?|marches|march|inspect)\b/u
/** A caption says where: without that, the present tense is an opinion piece's. */
const PLACED = /\b(?:in|at|near|outside|from|along|through|inside|across|around) (?:\p{Ll}+ ){0,5}\p{Lu}/u
const TELLS =
  /\b(?:said|told|announced|added|according to|reported|has|have|had|will|would|says|didn['’]t|did|who|to (?:hold|carry|watch|take|march|fly|burn))\b|["“]/

/** Ends with a photographer and an agency: "… REUTERS/Jane Doe", "… Jane Doe/EPA". */
const CREDITED = new RegExp(
  `[.)] ?(?:(?:${AGENCIES}) ?/ ?\\p{Lu}[^.]{2,40}|\\p{Lu}[\\p{L} .’'-]{2,40} ?/ ?(?:${AGENCIES}))\\.?$`,
  'u',
)
const LONGEST_CREDITED = 700

/** True for a caption that ends with its photographer and agency. */
export function endsInCredit(text: string): boolean {
  return text.length <= LONGEST_CREDITED && CREDITED.test(text)
}

/** True for a caption that says so: "PHOTO: The envoy in Geneva". */
export const isLabelled = (text: string): boolean => /^(?:PHOTOS?|IMAGE|PICTURED?)\s?: /.test(text)

/** True when a line reads like a caption: it says what is to be seen, in the present tense and in one sentence. */
export function isCaption(text: string): boolean {
  if (endsInCredit(text) || isLabelled(text)) return true
  if (text.length > 320 || isCredit(text)) return text.length <= 320
  if (PICTURED.test(text) || (SHOWN.test(text) && !/\bsaid\b/.test(text))) return true
  if (/[.!?] [A-Z]/.test(text.replace(/\b[A-Z]\.|\b(?:Gen|Sen|Mr|St|Dr)\./g, ''))) return false
  if (!PLACED.test(text)) return false
  const seen = PHOTO_VERB.exec(text)
  return (
    seen !== null &&
    text.split(' ').length >= 8 &&
    !TELLS.test(text.replace(/\bactivists said\b|\bwhat \w+ said\b/, ''))
  )
}

/** The text of a caption without the credit at its end. */
export function withoutCredit(text: string): string {
  const bare =
    text.endsWith(')') || text.endsWith(']') || text.endsWith('.') ? text.replace(CREDIT_TAIL, '') : text
  return bare.length >= 20 ? bare : text
}
