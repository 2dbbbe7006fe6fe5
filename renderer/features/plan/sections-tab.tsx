import { useQuery } from '@tanstack/react-query'
import type { PlanView } from '../../../shared/contracts/plan'
import { formatCount } from '../../../shared/text/format'
import { CommandError } from '../../lib/command-error'
import { ask, sentenceOf, useCommand } from '../../lib/queries'
import { Button, Notice, SkeletonRows, Stack } from '../../ui'
import { SectionCard } from './section-card'
import classes from './sections.module.css'

/** The plan's six written sections, each beside a text to begin from. */
export function SectionsTab({ view: { plan, canChange } }: { view: PlanView }) {
  const { data, error } = useQuery(ask('plan.sections', { planId: plan.id }))
  const copy = useCommand('plan.copySections')
  if (error) return <Notice kind="error" title={sentenceOf(error)} />
  if (data === undefined) return <SkeletonRows count={6} />
  const empty = data.sections.filter(({ text }) => text === null)
  const copied = empty.filter(({ previousText }) => previousText !== null).length
  return (
    <Stack gap={4}>
      <div className={classes.lead}>
        <p>
          {empty.length === 0
            ? 'Alla sex avsnitt är skrivna.'
            : `${formatCount(data.sections.length - empty.length, 'avsnitt', 'avsnitt')} av ${data.sections.length} är skrivna.`}{' '}
          {canChange.ok ? 'Det du skriver sparas när du lämnar fältet.' : canChange.reasons.join(' ')}
        </p>
        {canChange.ok && copied > 0 && (
          <Button icon="undo" busy={copy.isPending} onClick={() => copy.mutate({ planId: plan.id })}>
            {`Hämta texterna från ${data.previousYear}`}
          </Button>
        )}
      </div>
      <CommandError error={copy.error} />
      {data.sections.map((section) => (
        <SectionCard
          key={section.key}
          planId={plan.id}
          section={section}
          previousYear={data.previousYear}
          editable={canChange.ok}
        />
      ))}
    </Stack>
  )
}
