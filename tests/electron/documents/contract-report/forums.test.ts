import { describe, expect, it } from 'vitest'
import { traceFigures } from '../../../../electron/documents/content/provenance'
import { contractReportDocument } from '../../../../electron/documents/contract-report/document'
import type { Forums } from '../../../../electron/documents/contract-report/view-model'
import { publishedReport } from '../contract-report-sample'
import { figure } from '../figures'
import { textOf } from '../opened'

const forumFigure = (value: number | null, what: string) => figure(value, what, 'informationForum')
const forums = (changes: Partial<Forums> = {}): Forums => ({
  held: forumFigure(3, 'möten'),
  ahead: forumFigure(1, 'planerade möten'),
  participants: forumFigure(60, 'deltagare'),
  told: forumFigure(2, 'möten med antal'),
  kinds: [
    { kind: 'provider', held: forumFigure(2, 'möten med utförare') },
    { kind: 'branch', held: forumFigure(1, 'branschråd') },
    { kind: 'network', held: forumFigure(0, 'nätverk') },
  ],
  meetings: [
    {
      heldOn: '2023-02-11',
      title: 'Utförarmöte HVB',
      about: 'HVB',
      topics: 'Bemanning',
      participants: forumFigure(38, 'deltagare'),
    },
    {
      heldOn: '2023-09-16',
      title: 'Branschråd',
      about: 'Hemtjänst',
      topics: null,
      participants: forumFigure(null, 'deltagare'),
    },
  ],
  ...changes,
})
const written = (changes: Partial<Forums> = {}) => contractReportDocument(publishedReport({ forums: forums(changes) }))

describe('informationsforum in the yearly report', () => {
  it('stands after Urval, with how many of each kind and for how many the participants are known', async () => {
    const text = await textOf(written())
    expect(text.lastIndexOf('\nUrval')).toBeLessThan(text.lastIndexOf('\nInformationsforum'))
    expect(text).toContain('Under 2023 hölls 3 möten: 2 möten med utförare och 1 branschråd.')
    expect(text).toContain('Antalet deltagare är registrerat för 2 av 3 möten, som tillsammans hade 60 deltagare.')
    expect(text).toContain('1 möte är planerat senare under året.')
  })

  it('names the område where the title does not, and says unknown as unknown', async () => {
    const text = await textOf(written())
    expect(text).toMatch(/2023-02-11\s+Utförarmöte HVB\s+Bemanning\s+38/)
    expect(text).toMatch(/Branschråd \(hemtjänst\)\s+uppgift saknas\s+–/)
    expect(text).toContain('Streck betyder att antalet deltagare inte är registrerat.')
  })

  it('does not make up a sum where no number is known', async () => {
    const text = await textOf(written({ participants: forumFigure(null, 'deltagare'), told: forumFigure(0, 'möten') }))
    expect(text).toContain('Antalet deltagare är inte registrerat.')
    expect(text).not.toContain('möten med känt antal')
  })

  it('leads every figure back to its meetings', () => {
    const figures = traceFigures(written()).filter(({ source }) => source.recordType === 'informationForum')
    expect(figures.length).toBeGreaterThanOrEqual(6)
  })

  it('is left out in a year without meetings', async () => {
    expect(await textOf(contractReportDocument(publishedReport()))).not.toContain('Informationsforum')
  })
})
