/** Texts that a page would run if it took them for anything but text; each calls `__hit` when it does. */

export const PAYLOADS: Record<string, string> = {
  'a broken picture': '<img src=x onerror=__hit(1)>',
  'a script': '<script>__hit(2)</script>',
  'the end of a script': '</script><script>__hit(3)</script>',
  'the end of a title': '</title></textarea></style><script>__hit(4)</script>',
  'a drawing that loads': '<svg onload=__hit(5)>',
  'a drawing with slashes': '<svg/onload=__hit(6)//',
  'a script in a drawing': '<svg><script href="data:text/javascript,__hit(7)"/></svg>',
  'an animated link':
    '<svg><a><animate attributeName=href values=javascript:__hit(8) /><text>Click</text></a></svg>',
  'formulas that change the parser':
    '<math><mtext><table><mglyph><style><img src=x onerror=__hit(9)></style></mglyph></table></mtext></math>',
  'a frame with a page': '<iframe srcdoc="<script>parent.__hit(10)</script>"></iframe>',
  'a frame with an address': '<iframe src="javascript:parent.__hit(11)"></iframe>',
  'an object': '<object data="data:text/html,<script>parent.__hit(12)</script>"></object>',
  'an opened box': '<details open ontoggle=__hit(13)>more</details>',
  'a field that takes the focus': '<input autofocus onfocus=__hit(14)>',
  'a way out of a double quoted attribute': '" onmouseover="__hit(15)" autofocus onfocus="__hit(15)" x="',
  'a way out of a single quoted attribute':
    "' onmouseover='__hit(16)' style='x' tabindex='1' onfocus='__hit(16)",
  'a way out of a template':
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is one, in a text.
    '`${__hit(17)}` ${__hit(17)} {{__hit(17)}} {{constructor.constructor("__hit(17)")()}}',
  'the address of a script': 'javascript:__hit(18)',
  'the address of a script in disguise': ' \tJaVa\nScRiPt&colon;__hit(19)//https://example.org',
  'the address of a page in itself': 'data:text/html;base64,PHNjcmlwdD5wYXJlbnQuX19oaXQoMjApPC9zY3JpcHQ+',
  'a link to a script': '<a href="javascript:__hit(21)">Sergey Lavrov</a>',
  'a new base of all links':
    '<base href="https://evil.example/"><link rel=stylesheet href=https://evil.example/a.css>',
  'a page that moves on': '<meta http-equiv="refresh" content="0;url=javascript:__hit(23)">',
  'a style sheet':
    '<style>@import "https://evil.example/b.css"</style><p style="x:url(https://evil.example/?a)">',
  'styles in an attribute': '" style="position:fixed;inset:0;background:url(javascript:__hit(25))" "',
  'entities that become tags':
    '&lt;img src=x onerror=__hit(26)&gt; &#60;script&#62;__hit(26)&#60;/script&#62;',
  'letters that are folded into tags': '＜img src=x onerror=__hit(27)＞ \u2028<ſcript>__hit(27)</ſcript>',
  'text that runs backwards':
    '\u202E<gpj=crs gmi>\u2066 __hit(28) \u2069 \u200F\uFEFF\u00AD Sergey\u202Evorvaل',
  'a comment that ends too soon':
    '<!--><img src=x onerror=__hit(29)>--> ]]><![CDATA[<script>__hit(29)</script>]]>',
  'a word without an end': `${'W'.repeat(400)}<img/src/onerror=__hit(30)>`,
}

/** Rows as the loader reads them: the text stands wherever an article can hold any. */
export function hostileArticles(): object[] {
  return Object.values(PAYLOADS).map((payload, index) => {
    const date = `2016-03-${String(index + 1).padStart(2, '0')}`
    return {
      title: `Envoys of ${payload} meet, round ${index + 1}`,
      author: `Anna ${payload} Weber`,
      source: `Example ${index % 5 === 0 ? payload.slice(0, 60) : 'News'}`,
      url: index % 3 === 0 ? payload : `https://news.example/${index}?a=${encodeURIComponent(payload)}`,
      date,
      text: [
        `GENEVA — Sergey Lavrov and John ${payload} Kerry met in Geneva on ${date}, and officials of ${payload} said so.`,
        `"We saw ${payload} in Aleppo and will not accept it," Sergey Lavrov said on Monday in Moscow.`,
        `Maria ${payload} Petrova, spokeswoman of the Ministry of ${payload} Affairs, told the United Nations: "${payload}."`,
        `${payload} was signed in Minsk. Boris Antonov said in Geneva that "the talks about ${payload} will go on".`,
      ].join('\n\n'),
    }
  })
}
