import { expect, test } from 'vitest'
import { peopleIn, show } from './seeds.ts'

const CASES: [name: string, text: string, mentions: string[]][] = [
  // Full names
  ['a full name in another spelling', 'Sergei Lavrov spoke.', ['Sergei Lavrov → sergey-lavrov']],
  [
    'accents or none',
    'Mevlüt Çavuşoğlu met Mevlut Cavusoglu.',
    ['Mevlüt Çavuşoğlu → mevlut-cavusoglu', 'Mevlut Cavusoglu → mevlut-cavusoglu'],
  ],
  [
    'the Arabic article in any form',
    'They met Bashar Al-Assad. He is Bashar al Assad.',
    ['Bashar Al-Assad → bashar-al-assad', 'Bashar al Assad → bashar-al-assad'],
  ],
  ['an initial in the middle', 'They chose Donald J. Trump.', ['Donald J. Trump → donald-trump']],
  ['a possessive is no part of the name', 'John Kerry’s plane landed.', ['John Kerry → john-kerry']],
  [
    'a left-to-right mark between title and name',
    'Iraqi Prime Minister\u200e Haider al-Abadi left.',
    ['Haider al-Abadi → haider-al-abadi'],
  ],
  ['junior is somebody else', 'Donald Trump Jr. spoke.', ['Donald Trump Jr → donald-trump-jr']],
  // Surnames
  [
    'a surname after the full name',
    'John Kerry met her. Kerry left.',
    ['John Kerry → john-kerry', 'Kerry → john-kerry'],
  ],
  ['a surname with a title', 'He thanked Secretary Kerry.', ['Kerry → john-kerry']],
  ['a surname known for one person', 'Later Putin said no.', ['Putin → vladimir-putin']],
  ['a particle at the start of a sentence', 'De Mistura agreed.', ['De Mistura → staffan-de-mistura']],
  [
    'a title and a surname with the article',
    'I told Foreign Minister Al-Jubeir.',
    ['Al-Jubeir → adel-al-jubeir'],
  ],
  [
    'a name that modifies',
    'The Assad regime and the anti-Assad forces.',
    ['Assad → bashar-al-assad', 'Assad → bashar-al-assad'],
  ],
  [
    'two of one family stay open',
    'Bill Clinton and Hillary Clinton came. Clinton spoke.',
    ['Bill Clinton → bill-clinton', 'Hillary Clinton → hillary-clinton', 'Clinton → ?'],
  ],
  [
    'a title tells two of one family apart',
    'Bill Clinton and Hillary Clinton came. Secretary Clinton spoke.',
    ['Bill Clinton → bill-clinton', 'Hillary Clinton → hillary-clinton', 'Clinton → hillary-clinton'],
  ],
  [
    'the one best known by the surname',
    'Hafez al-Assad ruled. Bashar al-Assad followed. Assad stays.',
    ['Hafez al-Assad → hafez-al-assad', 'Bashar al-Assad → bashar-al-assad', 'Assad → bashar-al-assad'],
  ],
  [
    'another given name makes another person',
    'Laura Kerry, a teacher, agreed. Kerry left.',
    ['Laura Kerry → laura-kerry', 'Kerry → laura-kerry'],
  ],
  [
    'a surname that is a month',
    'Theresa May will go in May. May said so. Talks start in May.',
    ['Theresa May → theresa-may', 'May → theresa-may'],
  ],
  [
    'a surname that is a word',
    'Ban Ki-moon spoke. Ban said a ban on arms was needed.',
    ['Ban Ki-moon → ban-ki-moon', 'Ban → ban-ki-moon'],
  ],
  ['a building is nobody', 'They met in Trump Tower.', []],
  // Unlisted people
  [
    'a title before an unknown name',
    'Mayor Nasry Asfura won. Asfura smiled.',
    ['Nasry Asfura → nasry-asfura', 'Asfura → nasry-asfura'],
  ],
  [
    'a role after an unknown name',
    'Preben Aavitsland, the acting chair of the committee, spoke.',
    ['Preben Aavitsland → preben-aavitsland'],
  ],
  [
    'a speech verb beside an unknown name',
    '“No,” said Hakainde Hichilema.',
    ['Hakainde Hichilema → hakainde-hichilema'],
  ],
  ['a given name and a surname', 'We met Sarah Miller.', ['Sarah Miller → sarah-miller']],
  [
    'a surname in two halves',
    'Minister Itamar Ben-Gvir spoke. Ben-Gvir left.',
    ['Itamar Ben-Gvir → itamar-ben-gvir', 'Ben-Gvir → itamar-ben-gvir'],
  ],
  ['a place as a given name', 'Then Jordan Smith spoke.', ['Jordan Smith → jordan-smith']],
  ['a place as a surname', 'We saw Michael Jordan.', ['Michael Jordan → michael-jordan']],
  [
    'a Vietnamese name with a place inside',
    'He met Ngo Vinh Long, a professor of history.',
    ['Ngo Vinh Long → ngo-vinh-long'],
  ],
  ['a place before a name', 'Mayor of London Charles Bowman came.', ['Charles Bowman → charles-bowman']],
  // Shown by the rest of the article
  ['initials', 'He met J.K. Rowling there.', ['J.K. Rowling → jk-rowling']],
  [
    'a surname with Mr elsewhere',
    'The court reinstated Qwando Zidero. Mr Zidero left.',
    ['Qwando Zidero → qwando-zidero', 'Zidero → qwando-zidero'],
  ],
  [
    'a list with a person in it',
    'They saw Mark Ruffalo and Xolo Dafoen there.',
    ['Mark Ruffalo → mark-ruffalo', 'Xolo Dafoen → xolo-dafoen'],
  ],
  [
    'two surnames after the full name',
    'They met Gustavo Salas Chávez. Later Salas Chávez said no.',
    ['Gustavo Salas Chávez → gustavo-salas-chavez', 'Salas Chávez → gustavo-salas-chavez'],
  ],
  ['a title and one name', 'He told Inspector Tate so.', ['Tate → tate']],
  ['a king', 'They saw King Charles III there.', ['Charles III → king-charles-iii']],
  ['a word before a name is no name', 'He was at Umm on Kaleri day.', []],
  [
    'a place as an unknown given name, when the surname acts',
    'They met Toledo Quarrick there. Quarrick said no.',
    ['Toledo Quarrick → toledo-quarrick', 'Quarrick → toledo-quarrick'],
  ],
  [
    'a surname alone elsewhere',
    'They saw Zwonk Fabregow there. Later Fabregow hit the bar.',
    ['Zwonk Fabregow → zwonk-fabregow', 'Fabregow → zwonk-fabregow'],
  ],
  [
    'a Korean name with a hyphen',
    'Defence Minister Song Young-moo left. Song Young-moo waved.',
    ['Song Young-moo → song-young-moo', 'Song Young-moo → song-young-moo'],
  ],
  [
    'initials with a space are those without',
    'We met E. Q. Zidero. E.Q. Zidero said so. Zidero left.',
    ['E. Q. Zidero → eq-zidero', 'E.Q. Zidero → eq-zidero', 'Zidero → eq-zidero'],
  ],
  ['a short title after a place', 'Then Georgia Gov. Nathan Deal left.', ['Nathan Deal → nathan-deal']],
  [
    'an office that ends in a noun',
    'NYPD Deputy Commissioner of Operations Kaz Daughtry left.',
    ['Kaz Daughtry → kaz-daughtry'],
  ],
]

test.each(CASES)('%s', (_name, text, mentions) => {
  expect(peopleIn(text).mentions.map(show).sort()).toEqual([...mentions].sort())
})

const NOBODY = [
  'Islamic State said so.',
  'The White House denied it, Al-Monitor reported.',
  'Aamaq News Agency said on Monday that Human Rights Watch said no.',
  'Ahrar al-Sham said it would fight on.',
  'They left Ben-Gurion Airport for Deir ez-Zor.',
  'Good Morning America aired in April. New Year came.',
  'A firm, Boston Quantics, said so.',
  'They read the Toledo Quarrick. Quarrick said no.',
  'In Toledo Quarrick said no.',
  'They left Ho Chi Minh City for Vinh Long.',
  'They saw the Zwonk Fabregow there. Later Fabregow hit the bar.',
  'They saw Zwonk Fabregow there. Later Fabregow owners left.',
  'They saw Real Fabregow there. Later Fabregow won.',
  'The USS Abraham Lincoln sailed. They climbed the John Hancock Tower.',
  'The Eurasia Group and the Carnegie Moscow Center agreed.',
]
test.each(NOBODY)('no person in: %s', (text) => {
  expect(peopleIn(text).mentions.map(show)).toEqual([])
})

const ROLES: [text: string, role: string | null][] = [
  ['U.S. Secretary of State John Kerry spoke.', 'U.S. Secretary of State'],
  ['He met Russian Foreign Minister Sergei Lavrov.', 'Russian Foreign Minister'],
  ['The UN special envoy for Syria, Staffan de Mistura, spoke.', 'UN special envoy for Syria'],
  [
    'They met the UN and Arab League envoy for Syria, Staffan de Mistura, there.',
    'UN and Arab League envoy for Syria',
  ],
  ["Syria's President Bashar Assad stays.", 'President'],
  [
    'Analysts including Cliff Kupchan, chairman of the Eurasia Group, agree.',
    'chairman of the Eurasia Group',
  ],
  ['It irked late Republican President Ronald Reagan.', 'late Republican President'],
  ['Trump, like former leaders, agreed.', null],
]
test.each(ROLES)('the role in: %s', (text, role) => {
  expect(peopleIn(text).mentions[0]?.role).toBe(role)
})

test('a discovered person has an id, a sort name and the role as description', () => {
  const { discovered } = peopleIn('Director Jos van Dyk spoke.')
  expect(discovered).toEqual([
    { id: 'jos-van-dyk', name: 'Jos van Dyk', sortName: 'van Dyk, Jos', description: 'Director' },
  ])
})

test('a headline in capitals finds whom the text names', () => {
  const { mentions } = peopleIn('Donald Trump met Sarah Miller.', 'TRUMP MEETS SARAH MILLER')
  expect(
    mentions
      .filter(({ field }) => field === 'title')
      .map(show)
      .sort(),
  ).toEqual(['SARAH MILLER → sarah-miller', 'TRUMP → donald-trump'])
})

test('what is refused keeps its candidates', () => {
  const open = peopleIn('Bill Clinton and Hillary Clinton came. Clinton spoke.').mentions.at(-1)
  expect(open?.candidates.sort()).toEqual(['bill-clinton', 'hillary-clinton'])
})
