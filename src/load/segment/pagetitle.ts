/** The page's own title as browsers show it: the headline, and behind it the site's name. */

const SITE_WORDS = 6
const BEHIND = /^ ?[|–—»·:-] ?(.{2,60})$/

/** The site's name when `title` is "headline – Site", else null. */
export function siteIn(title: string, headline: string): string | null {
  if (!title.startsWith(headline)) return null
  const site = BEHIND.exec(title.slice(headline.length))?.[1]
  return site !== undefined && site.split(' ').length <= SITE_WORDS ? site : null
}
