import { describe, expect, it } from 'vitest'
import { asShareOf, difference, shareText, sumFigures } from '../../../../electron/documents/content/figure'
import { listed, say, together } from '../../../../electron/documents/content/say'
import { inSentence, momentText, numberText } from '../../../../electron/documents/content/swedish'
import { figure } from '../figures'

const words = (content: { text: string }[]) => content.map(({ text }) => text).join('')

describe('figures in a document', () => {
  it('a share stands with its count and its base', () => {
    expect(shareText(asShareOf(figure(19), figure(34))).text).toBe('19\u00a0av\u00a034 (56\u00a0%)')
  })

  it('a share of an unknown base is the count alone', () => {
    expect(shareText(asShareOf(figure(19), figure(null))).text).toBe('19')
  })

  it('a sum leaves unknown parts out, and is unknown only when all are', () => {
    expect(sumFigures([figure(2), figure(null), figure(3)], 'summa').value).toBe(5)
    expect(sumFigures([figure(null)], 'summa').value).toBeNull()
  })

  it('a sum leads back to the rows of all its parts, each once', () => {
    const one = figure(2)
    expect(sumFigures([one, one, figure(1, 'annan')], 'summa').source.ids).toHaveLength(3)
  })

  it('what is left leads to the rows that are left', () => {
    const whole = figure(3)
    const part = { ...whole, value: 1, source: { ...whole.source, ids: whole.source.ids.slice(0, 1) } }
    expect(difference(whole, part, 'kvar').source.ids).toEqual(whole.source.ids.slice(1))
  })

  it('a sentence keeps the source of each figure in it', () => {
    const sentence = say`Under ${'2023'} genomfördes ${figure(34, 'genomförda')}.`
    expect(words(sentence)).toBe('Under 2023 genomfördes 34.')
    expect(sentence.find(({ source }) => source)?.source?.description).toBe('genomförda')
  })

  it('phrases become a Swedish list and sentences a paragraph', () => {
    expect(words(listed([say`a`, say`b`, say`c`]))).toBe('a, b och c')
    expect(words(together(say`Ett.`, [], say`Två.`))).toBe('Ett. Två.')
  })

  it('unknown is said in words', () => {
    expect(numberText(null)).toBe('uppgift saknas')
  })

  it('an abbreviation keeps its capitals inside a sentence', () => {
    expect([inSentence('Daglig verksamhet'), inSentence('HVB för unga')]).toEqual(['daglig verksamhet', 'HVB för unga'])
  })

  it('a moment is told in Swedish time', () => {
    expect(momentText('2026-11-22T13:32:00.000Z').replaceAll('\u00a0', ' ')).toBe('22 november 2026 kl. 14.32')
  })
})
