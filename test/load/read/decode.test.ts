/** Encodings: what is a text in any of them is read. */

import { expect, test } from 'vitest'
import { decode } from '../../../src/load/read/decode.ts'

const wide = (text: string) => Buffer.from(text, 'utf16le')
const cyrillic = Buffer.from([0xcb, 0xe0, 0xe2, 0xf0, 0xee, 0xe2])

const cases: [string, Buffer, string, boolean?][] = [
  ['UTF-8', Buffer.from('Çavuşoğlu'), 'Çavuşoğlu'],
  ['UTF-8 with a mark', Buffer.from('\ufeffHello'), 'Hello'],
  ['UTF-16LE with a mark', wide('\ufeffÇavuşoğlu'), 'Çavuşoğlu'],
  ['UTF-16BE with a mark', wide('\ufeffÇavuşoğlu').swap16(), 'Çavuşoğlu'],
  ['UTF-16LE without a mark', wide('Kerry met Lavrov'), 'Kerry met Lavrov'],
  ['UTF-16BE without a mark', wide('Kerry met Lavrov').swap16(), 'Kerry met Lavrov'],
  [
    'UTF-16 without a mark in Cyrillic, told by its spaces',
    wide('Лавров и Керри в Вене'),
    'Лавров и Керри в Вене',
  ],
  ['windows-1252', Buffer.from([0x93, 0x43, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x80]), '“Café” €'],
  [
    'UTF-8 with a byte of windows-1252 in it',
    Buffer.concat([Buffer.from('“é” '), Buffer.from([0x92])]),
    '“é” ’',
  ],
  [
    'a page in what it declares',
    Buffer.concat([Buffer.from('<meta charset="windows-1251">'), cyrillic]),
    '<meta charset="windows-1251">Лавров',
    true,
  ],
  [
    'a page that declares it the old way',
    Buffer.concat([
      Buffer.from('<meta http-equiv=Content-Type content="text/html; charset=koi8-r">'),
      Buffer.from([0xf7]),
    ]),
    '<meta http-equiv=Content-Type content="text/html; charset=koi8-r">В',
    true,
  ],
  [
    'a page that is UTF-8 whatever it declares',
    Buffer.from('<meta charset=windows-1251>Лавров'),
    '<meta charset=windows-1251>Лавров',
    true,
  ],
  [
    'a page in what nobody knows',
    Buffer.concat([Buffer.from('<meta charset=klingon>'), Buffer.from([0xe9])]),
    '<meta charset=klingon>é',
    true,
  ],
  ['line ends of Windows and old Macs', Buffer.from('a\r\nb\rc\n'), 'a\nb\nc\n'],
  ['letters in two pieces', Buffer.from('Cafe\u0301'), 'Café'],
  ['a stray control character', Buffer.from('a\u0001b'), 'a\u0001b'],
]
test.each(cases)('%s', (_, bytes, text, page) => {
  expect(decode('a', bytes, page)).toEqual({ ok: true, value: text })
})
