import { useQuery } from '@tanstack/react-query'
import { useScreen } from '../../app/screen-state'
import { ask, sentenceOf } from '../../lib/queries'
import { Notice, Page, PageHead, SkeletonRows } from '../../ui'
import { CoverageTab } from './coverage-tab'
import { MultiYearBody } from './multi-year-body'
import { MultiYearTabs } from './multi-year-tabs'
import { NoMultiYear } from './no-multi-year'
import { titleOf } from './words'

/** The three-year plan that begins with the chosen year: the draft if there is one, else the decided. */
export default function MultiYearPage() {
  const { committeeId, year } = useScreen()
  const { data, error } = useQuery(ask('plan.multiYear', { committeeId, year }))
  if (data === undefined) {
    return (
      <Page>
        <PageHead kind="Planera" title={titleOf(year)} />
        {error ? <Notice kind="error" title={sentenceOf(error)} /> : <SkeletonRows count={8} />}
      </Page>
    )
  }
  if (data.view !== null) return <MultiYearBody key={data.view.plan.id} view={data.view} />
  return (
    <Page fill>
      <PageHead kind="Planera" title={titleOf(year)} />
      <MultiYearTabs>
        {(tab) =>
          tab === 'plan' ? (
            <NoMultiYear {...data} />
          ) : (
            <CoverageTab committeeId={committeeId} year={year} planId={null} editable={false} />
          )
        }
      </MultiYearTabs>
    </Page>
  )
}
