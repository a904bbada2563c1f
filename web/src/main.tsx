/** Puts the explorer on the page. */
import { render } from 'preact'
import { App } from './app.tsx'
import { keepPlaces } from './scrolled.ts'
import './styles/tokens.css'
import './styles/base.css'

keepPlaces()
const root = document.getElementById('app')
if (root) render(<App />, root)
