import { expect, it } from 'vitest'
import { plainHtml } from '../../../../renderer/features/writing/editor/plain-html'

it('pasted text leaves its looks behind and keeps its words', () => {
  const html = `<style>p { color: red }</style><p class="a" style="margin: 0">Hej <b style='x'>du</b> style="kvar"</p>`
  expect(plainHtml(html)).toBe('<p class="a">Hej <b>du</b> style="kvar"</p>')
})
