import { describe, expect, it } from 'vitest'
import { placeholderOf } from '../../../../shared/domain/report/placeholders'
import { judgeTemplate, type TemplateFacts } from '../../../../shared/domain/report/template-check'

const facts = (changes: Partial<TemplateFacts> = {}): TemplateFacts => ({
  placeholders: ['titel', 'datum', 'diarienummer', 'namnd', 'handlaggare', 'innehall'],
  contentPlaces: ['body'],
  hasOwnContents: false,
  stylesFound: [],
  stylesAdded: [],
  ...changes,
})

describe('placeholders', () => {
  it.each([
    ['namnd', 'namnd'],
    ['Nämnd', 'namnd'],
    [' FÖRVALTNING ', 'forvaltning'],
    ['innehåll', 'innehall'],
    ['projektnummer', null],
    ['constructor', null],
  ])('%s means %s', (written, meant) => {
    expect(placeholderOf(written)).toBe(meant)
  })
})

describe('the judgement of a template', () => {
  it('a template that has all it needs gets no remark', () => {
    expect(judgeTemplate(facts(), [])).toMatchObject({ errors: [], warnings: [], missing: [], unknown: [] })
  })

  it('each placeholder that is needed and missing is an error that names it', () => {
    const { errors, missing } = judgeTemplate(facts({ placeholders: ['titel', 'innehall'] }), ['riskanalys'])
    expect(missing).toEqual(['datum', 'diarienummer'])
    expect(errors[0]).toBe(
      'Mallen saknar {{datum}} (dokumentets datum). Skriv in det i mallen där det ska stå och lägg till den igen.',
    )
  })

  it('a report needs neither nämnd nor handläggare; a tjänsteskrivelse needs both, and so does a template for all', () => {
    const short = facts({ placeholders: ['titel', 'datum', 'diarienummer', 'innehall'] })
    expect(judgeTemplate(short, ['uppfoljningsplan']).errors).toEqual([])
    expect(judgeTemplate(short, ['tjansteskrivelse-plan']).missing).toEqual(['namnd', 'handlaggare'])
    expect(judgeTemplate(short, []).missing).toEqual(['namnd', 'handlaggare'])
  })

  it('one that nobody knows is a warning', () => {
    const { warnings, errors } = judgeTemplate(facts({ placeholders: [...facts().placeholders, 'projekt'] }), [])
    expect(errors).toEqual([])
    expect(warnings).toEqual(['{{projekt}} känns inte igen och lämnas tomt i dokumenten.'])
  })

  it('without {{innehall}} it says that the text comes last', () => {
    const placeholders = facts().placeholders.filter((name) => name !== 'innehall')
    const { warnings, errors } = judgeTemplate(facts({ placeholders, contentPlaces: [] }), [])
    expect(errors).toEqual([])
    expect(warnings).toEqual(['{{innehall}} saknas, så texten läggs sist i mallen.'])
  })

  it.each([
    ['table', 'i en tabell'],
    ['textBox', 'i en textruta'],
    ['control', 'i en innehållskontroll'],
    ['frame', 'i sidhuvudet eller sidfoten'],
  ] as const)('{{innehall}} in a %s is an error', (place, words) => {
    expect(judgeTemplate(facts({ contentPlaces: [place] }), []).errors[0]).toContain(words)
  })

  it('{{innehall}} twice is an error, and a contents list of its own a warning', () => {
    expect(judgeTemplate(facts({ contentPlaces: ['body', 'body'] }), []).errors[0]).toContain('på flera ställen')
    expect(judgeTemplate(facts({ hasOwnContents: true }), []).warnings[0]).toContain('egen innehållsförteckning')
  })
})
