/** Light or dark: as the system says, until the visitor says otherwise. */
import { useState } from 'preact/hooks'

const THEMES = ['auto', 'light', 'dark'] as const
type Theme = (typeof THEMES)[number]
const KEY = 'dateline-theme'
const SIGNS: Record<Theme, string> = { auto: '◐', light: '☀', dark: '☾' }

/** A browser may refuse to keep anything: then the choice lasts as long as the page. */
function readTheme(): Theme {
  try {
    return THEMES.find((each) => each === localStorage.getItem(KEY)) ?? 'auto'
  } catch {
    return 'auto'
  }
}

function applyTheme(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    // Not kept, but applied.
  }
}

applyTheme(readTheme())

export function ThemeButton() {
  const [theme, setTheme] = useState(readTheme)
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto'
  const change = () => {
    applyTheme(next)
    setTheme(next)
  }
  return (
    <button type="button" class="quiet" onClick={change} title={`Colours: ${theme}`}>
      <span aria-hidden="true">{SIGNS[theme]}</span>
      <span class="unseen">
        Colours: {theme}. Change to {next}.
      </span>
    </button>
  )
}
