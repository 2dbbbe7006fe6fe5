import { describe, expect, it } from 'vitest'
import { type DocumentSettings, LetterPart } from '../../../../shared/contracts/document-settings'
import { checkLetterForm, headingsOf, letterName, letterSectionsOf } from '../../../../shared/domain/report/letter-form'

type Headings = DocumentSettings['ownHeadings']
const own = (ownHeadings: Headings) => ({ letterForm: 'own' as const, ownHeadings })
const stockholm = { letterForm: 'stockholm' as const, ownHeadings: [] }
const linkoping = { letterForm: 'linkoping' as const, ownHeadings: [] }
const heading = (part: LetterPart, name: string, included = true) => ({ part, heading: name, included })
const least = [heading('decision', 'Förslag'), heading('matter', 'Saken'), heading('assessment', 'Vår syn')]

describe('the letter’s form', () => {
  it('Linköping’s order is the one of documents.md', () => {
    expect(letterSectionsOf(linkoping).map((section) => section.heading)).toEqual([
      'Förslag till beslut',
      'Sammanfattning',
      'Ärendet',
      'Bakgrund',
      'Beslutsunderlag',
      'Ekonomiska konsekvenser',
      'Kommunala mål',
      'Jämställdhet',
      'Barnets bästa',
      'Samråd',
      'Uppföljning och utvärdering',
      'Information eller förhandling enligt MBL',
      'Förvaltningens bedömning',
      'Beslutet skickas till',
    ])
  })

  it('Stockholm’s order and headings are the ones of law.md, between the proposal and the recipients', () => {
    expect(letterSectionsOf(stockholm).map((section) => section.heading)).toEqual([
      'Förslag till beslut',
      'Sammanfattning',
      'Bakgrund',
      'Ärendets beredning',
      'Ärendet',
      'Jämställdhetsanalys',
      'Förvaltningens synpunkter och förslag',
      'Beslutet skickas till',
    ])
  })

  it.each([
    ['Linköping’s', linkoping],
    ['Stockholm’s', stockholm],
    ['the least own', own(least)],
  ])('no part that a letter says anything in is lost in %s form', (_name, form) => {
    const places = letterSectionsOf(form).flatMap(({ part, holds }) => [part, ...holds.map((held) => held.part)])
    expect(new Set(places).size).toBe(places.length)
    expect(LetterPart.options.filter((part) => part !== 'preparation' && !places.includes(part))).toEqual([])
  })

  it('in Stockholm’s form samråd and MBL stand under the preparation, what is weighed under the förvaltning’s view', () => {
    const held = (part: LetterPart) =>
      letterSectionsOf(stockholm)
        .find((section) => section.part === part)
        ?.holds.map((one) => one.part)
    expect(held('preparation')).toEqual(['basis', 'consultation', 'negotiation'])
    expect(held('assessment')).toEqual(['economy', 'goals', 'children', 'evaluation'])
  })

  it('an own form renames, leaves out and moves', () => {
    const form = own([...least, heading('summary', 'I korthet', false)])
    expect(letterSectionsOf(form).map((section) => section.heading)).toEqual(['Förslag', 'Saken', 'Vår syn'])
    expect(headingsOf(form)).toHaveLength(LetterPart.options.length)
  })

  it('an own form that nobody has made yet begins as Linköping’s', () => {
    expect(letterSectionsOf(own([]))).toEqual(letterSectionsOf(linkoping))
  })

  it('an own form has the three parts that every letter has, and no heading twice', () => {
    expect(checkLetterForm(own(least)).ok).toBe(true)
    expect(checkLetterForm(own(least.slice(1))).reasons).toEqual(['Den egna formen måste ha ”Förslag till beslut”.'])
    expect(checkLetterForm(own([...least, heading('goals', 'saken')])).reasons).toEqual([
      'Två rubriker heter ”saken”. Ge dem olika namn.',
    ])
    expect(checkLetterForm(own([...least, heading('matter', 'Mer om saken')])).reasons).toEqual([
      'Samma del finns två gånger i den egna formen.',
    ])
  })

  it('an own form that isn’t used is not checked', () => {
    expect(checkLetterForm({ letterForm: 'linkoping', ownHeadings: least.slice(1) }).ok).toBe(true)
  })

  it('Stockholm’s letter is called tjänsteutlåtande', () => {
    expect([letterName(linkoping), letterName(stockholm)]).toEqual(['Tjänsteskrivelse', 'Tjänsteutlåtande'])
  })
})
