import { describe, expect, it } from 'vitest'
import type { PreviewBlock } from '../../../../shared/contracts/report'
import { openReviewSample, type ReviewSample } from '../../../support/review-sample'

const choice = { year: 2025, committeeId: 'social', registryNumber: 'SN 2026/1', author: 'Kvalitetsstrateg' } as const
const report = { ...choice, kind: 'kvalitetsberattelse' } as const
const letter = { ...choice, kind: 'tjansteskrivelse-kvalitetsberattelse' } as const

function under(blocks: readonly PreviewBlock[], heading: string): string[] {
  const from = blocks.findIndex((block) => block.type === 'heading' && block.text === heading)
  const rest = blocks.slice(from + 1)
  const until = rest.findIndex((block) => block.type === 'heading' && block.level === 1)
  return (until < 0 ? rest : rest.slice(0, until)).flatMap((block) => {
    if (block.type === 'paragraph') return [block.text]
    return block.type === 'list' ? block.items : []
  })
}
const previewed = ({ app }: ReviewSample, of: typeof letter | typeof report) => app.call('report.preview', of)

describe('the tjänsteskrivelse about the kvalitetsberättelse', () => {
  it('proposes in whole sentences that stand by themselves', () => {
    const points = under(previewed(openReviewSample(), letter).blocks, 'Förslag till beslut')
    expect(points[0]).toBe('Socialnämnden godkänner kvalitetsberättelsen för 2025.')
    for (const point of points) expect(point).toMatch(/^Socialnämnden .+\.$/)
  })

  it('says what the berättelse itself says in its summary, in the same words', () => {
    const sample = openReviewSample()
    const own = under(previewed(sample, report).blocks, 'Sammanfattning')
    const told = under(previewed(sample, letter).blocks, 'Sammanfattning')
    expect(told.length).toBeGreaterThan(0)
    expect(own).toEqual(expect.arrayContaining(told))
  })

  it('follows the berättelse that somebody has written in', () => {
    const sample = openReviewSample()
    const { id } = sample.app.call('report.beginDraft', report)
    const section = sample.app.call('report.draft', { id }).sections.find(({ key }) => key === 'sammanfattning')
    const { textVersion } = sample.app.call('report.section', { id: section?.id ?? '' })
    const words = 'Året har handlat om bemanning.'
    sample.app.call('report.saveSection', {
      id: section?.id ?? '',
      textVersion,
      text: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] },
    })
    expect(under(previewed(sample, letter).blocks, 'Sammanfattning')).toEqual([words])
  })

  it('says that the berättelse has no date until it is written', () => {
    const { blocks, missing } = previewed(openReviewSample(), letter)
    expect(under(blocks, 'Beslutsunderlag')).toContain('Kvalitetsberättelse 2025, datum saknas')
    expect(missing).toContain('Kvalitetsberättelsen för 2025 är inte skriven än: beslutsunderlaget saknar dess datum.')
  })

  it('names the berättelse with its day and diarienummer once it is written', async () => {
    const sample = openReviewSample()
    await sample.app.job('report.create', { ...report, mode: 'quick' })
    expect(under(previewed(sample, letter).blocks, 'Beslutsunderlag').at(-1)?.replaceAll('\u00a0', ' ')).toBe(
      'Kvalitetsberättelse 2025, SN 2026/1, 22 november 2026',
    )
  })
})
