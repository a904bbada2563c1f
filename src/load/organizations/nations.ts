/** Nationalities: the adjective a nation's bodies are named by, from the adjective as printed or from the country. */

/** Adjectives as printed, folded, by the one that names the nation's bodies: "American army" is the US army. */
const TABLE = `
  afghanistan:Afghan albania:Albanian algeria:Algerian angola:Angolan argentina:Argentine,Argentinian armenia:Armenian
  australia:Australian austria:Austrian azerbaijan:Azerbaijani,Azeri bahrain:Bahraini bangladesh:Bangladeshi
  belarus:Belarusian,Belarussian belgium:Belgian bolivia:Bolivian bosnia-and-herzegovina:Bosnian brazil:Brazilian
  bulgaria:Bulgarian burundi:Burundian cambodia:Cambodian cameroon:Cameroonian canada:Canadian chad:Chadian chile:Chilean
  china:Chinese colombia:Colombian croatia:Croatian cuba:Cuban cyprus:Cypriot czech-republic:Czech czechia:Czech
  denmark:Danish ecuador:Ecuadorian,Ecuadorean egypt:Egyptian eritrea:Eritrean estonia:Estonian ethiopia:Ethiopian
  finland:Finnish france:French georgia:Georgian germany:German ghana:Ghanaian greece:Greek guatemala:Guatemalan
  haiti:Haitian honduras:Honduran hungary:Hungarian iceland:Icelandic india:Indian indonesia:Indonesian iran:Iranian
  iraq:Iraqi ireland:Irish israel:Israeli italy:Italian ivory-coast:Ivorian jamaica:Jamaican japan:Japanese
  jordan:Jordanian kazakhstan:Kazakh,Kazakhstani kenya:Kenyan kosovo:Kosovar kuwait:Kuwaiti kyrgyzstan:Kyrgyz laos:Laotian
  latvia:Latvian lebanon:Lebanese liberia:Liberian libya:Libyan lithuania:Lithuanian malaysia:Malaysian mali:Malian
  malta:Maltese mauritania:Mauritanian mexico:Mexican moldova:Moldovan mongolia:Mongolian montenegro:Montenegrin
  morocco:Moroccan mozambique:Mozambican myanmar:Burmese nepal:Nepalese,Nepali netherlands:Dutch
  new-zealand:New-Zealand nicaragua:Nicaraguan niger:Nigerien nigeria:Nigerian north-korea:North-Korean
  north-macedonia:Macedonian norway:Norwegian oman:Omani pakistan:Pakistani palestine:Palestinian panama:Panamanian
  paraguay:Paraguayan peru:Peruvian philippines:Philippine,Filipino poland:Polish portugal:Portuguese qatar:Qatari
  romania:Romanian russia:Russian rwanda:Rwandan saudi-arabia:Saudi,Saudi-Arabian scotland:Scottish senegal:Senegalese
  serbia:Serbian singapore:Singaporean slovakia:Slovak slovenia:Slovenian somalia:Somali south-africa:South-African
  south-korea:South-Korean south-sudan:South-Sudanese spain:Spanish sri-lanka:Sri-Lankan sudan:Sudanese sweden:Swedish
  switzerland:Swiss syria:Syrian taiwan:Taiwanese tajikistan:Tajik tanzania:Tanzanian thailand:Thai tunisia:Tunisian
  turkey:Turkish turkmenistan:Turkmen uganda:Ugandan ukraine:Ukrainian united-arab-emirates:Emirati
  united-kingdom:British united-states:US,American uruguay:Uruguayan uzbekistan:Uzbek venezuela:Venezuelan
  vietnam:Vietnamese wales:Welsh yemen:Yemeni zambia:Zambian zimbabwe:Zimbabwean chechnya:Chechen crimea:Crimean`

const ENTRIES = TABLE.trim()
  .split(/\s+/)
  .map((entry) => {
    const [country = '', adjectives = ''] = entry.split(':')
    return { country, adjectives: adjectives.split(',').map((word) => word.replace('-', ' ')) }
  })

/** The adjective that names the bodies of a country, by the country's id: `syria` → `Syrian`. */
export const ADJECTIVE_OF: ReadonlyMap<string, string> = new Map(
  ENTRIES.map(({ country, adjectives }) => [country, adjectives[0] ?? '']),
)

/** The same by an adjective as printed, folded: `american` → `US`, `south korean` → `South Korean`. */
export const ADJECTIVES: ReadonlyMap<string, string> = new Map(
  ENTRIES.flatMap(({ adjectives }) => adjectives.map((word) => [word.toLowerCase(), adjectives[0] ?? ''])),
)

/** First words of adjectives of two words. */
export const FIRST_OF_TWO: ReadonlySet<string> = new Set(
  [...ADJECTIVES.keys()].filter((key) => key.includes(' ')).map((key) => key.slice(0, key.indexOf(' '))),
)
