/** XML as feeds and graphs are written in. */
import { XMLBuilder } from 'fast-xml-parser'

/** Characters that XML has no way to write: controls, halves of pairs, and two that are none. */
const UNWRITABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu

const xml = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', suppressEmptyNode: true })

/** Writes XML without the characters that it cannot hold. */
export const writeXml = (root: Record<string, unknown>): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${xml.build(root)}`.replace(UNWRITABLE, '')
