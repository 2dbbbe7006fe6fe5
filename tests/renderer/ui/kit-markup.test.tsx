import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { CapacityBar } from '../../../renderer/ui/capacity-bar'
import { ChartTable } from '../../../renderer/ui/charts/chart-table'
import { StateChip, ToneChip } from '../../../renderer/ui/chip'
import { Facts } from '../../../renderer/ui/facts'
import { FactorBar } from '../../../renderer/ui/factor-bar'
import { Icon } from '../../../renderer/ui/icon'
import { Notice } from '../../../renderer/ui/notice'
import { ProgressPanel } from '../../../renderer/ui/progress-panel'
import { SegmentedBar } from '../../../renderer/ui/segmented-bar'
import { WaitingButton } from '../../../renderer/ui/waiting-button'

const html = (element: ReactElement) => renderToStaticMarkup(element)

describe('a button that waits', () => {
  const markup = html(<WaitingButton reason="Kan inte fastställas: 2 risker saknar ansvarig">Fastställ</WaitingButton>)

  it('says why beside it and in its description', () => {
    const id = /aria-describedby="([^"]+)"/.exec(markup)?.[1]
    expect(markup).toContain(`id="${id}"`)
    expect(markup).toContain('2 risker saknar ansvarig')
  })

  it('stays reachable by keyboard', () => {
    expect(markup).toContain('aria-disabled="true"')
    expect(markup).not.toMatch(/ disabled/)
  })
})

describe('meaning is never in colour alone', () => {
  it('a chip holds its word', () => {
    expect(html(<ToneChip tone="high">8 Hög</ToneChip>)).toContain('8 Hög')
  })

  it('a decided state has a lock, a draft has none', () => {
    expect(html(<StateChip state="decided">Fastställd 2026-12-07</StateChip>)).toContain('<svg')
    expect(html(<StateChip state="draft">Utkast</StateChip>)).not.toContain('<svg')
  })

  it('a segmented bar writes its counts and says them in its text alternative', () => {
    const segments = [
      { label: 'Genomförda', value: 131, look: 'fill' as const },
      { label: 'Ej genomförda', value: 0, look: 'hatched' as const },
    ]
    const markup = html(<SegmentedBar label="131 av 148" segments={segments} />)
    expect(markup).toContain('aria-label="131 av 148: Genomförda 131, Ej genomförda 0"')
  })
})

it('unknown is said in words, never as nothing or 0', () => {
  expect(html(<Facts facts={[{ label: 'Placeringar', value: null }]} />)).toContain('uppgift saknas')
  expect(html(<Facts facts={[{ label: 'Placeringar', value: 0 }]} />)).not.toContain('uppgift saknas')
  const table = html(
    <ChartTable
      caption="Klagomål"
      categories={['Q1']}
      categoryHeader="Kvartal"
      format={String}
      series={[{ name: '2026', values: [null] }]}
    />,
  )
  expect(table).toContain('<td>–</td>')
})

it('a factor bar is as long as its weight and filled by its points', () => {
  const markup = html(
    <FactorBar name="Klagomål" points={12} weight={15} maxWeight={20} because="Nio på tolv månader." />,
  )
  expect(markup).toContain('width:75%')
  expect(markup).toContain('width:80%')
  expect(markup).toContain('12,0')
})

it('a capacity that is exceeded keeps its bar and has no rest', () => {
  const used = [{ label: 'Ska med', value: 123.5, look: 'fill' as const }]
  const markup = html(
    <CapacityBar
      figure="123,5 av 120 dagar"
      words="3,5 dagar för mycket"
      used={used}
      capacity={120}
      restLabel="Kvar"
    />,
  )
  expect(markup).toContain('3,5 dagar för mycket')
  expect(markup.match(/flex-grow/g)).toHaveLength(1)
})

it('an icon is silent beside text and has a name when it stands alone', () => {
  expect(html(<Icon name="lock" />)).toContain('aria-hidden="true"')
  expect(html(<Icon name="search" label="Sök" />)).toContain('aria-label="Sök"')
})

it('errors are read out at once, progress tells how far', () => {
  expect(html(<Notice kind="error" title="Filen lästes inte in." />)).toContain('role="alert"')
  expect(html(<ProgressPanel title="Läser" progress={0.42} />)).toContain('aria-valuenow="42"')
  expect(html(<ProgressPanel title="Läser" progress={null} />)).not.toContain('aria-valuenow')
})
