/** Puts the explorer on the page. What every page shares comes first, so that a part may say it otherwise. */
import './styles/tokens.css'
import './styles/base.css'
import { render } from 'preact'
import { App } from './app.tsx'
import { keepPlaces } from './scrolled.ts'

keepPlaces()
const root = document.getElementById('app')
if (root) render(<App />, root)
