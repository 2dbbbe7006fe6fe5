import { useQuery } from '@tanstack/react-query'
import type { ControlActivity, ControlPlanView, TertialSummary } from '../../../shared/contracts/control'
import { formatCount } from '../../../shared/text/format'
import type { Tertial } from '../../../shared/domain/control/tertial'
import { useShortcutHelp } from '../../app/shortcut-help'
import { ask, sentenceOf } from '../../lib/queries'
import { oneOf, useAddressFilter } from '../../lib/use-address-filter'
import { EmptyState, KeyFooter, KeyHint, Notice, SkeletonRows, ToneChip, WithPanel } from '../../ui'
import { DataTable } from '../../ui/table'
import { processOf } from './control-columns'
import classes from './control.module.css'
import { followUpColumns, type FollowUpRow, narrowFollowUpColumns } from './follow-up-columns'
import { FollowUpPanel } from './follow-up-panel'

const groups = {
  of: ({ activity }: FollowUpRow) => processOf(activity),
  note: (rows: readonly FollowUpRow[]) => {
    const owed = rows.filter(({ followUp }) => followUp.state !== 'notOwed')
    const done = owed.filter(({ followUp }) => followUp.state === 'done')
    return owed.length === 0 ? 'följs inte upp i tertialet' : `${done.length} av ${owed.length} uppföljda`
  },
}

const shortcuts = [
  { keys: ['1', '2', '3'], does: 'ingen, mindre eller allvarlig avvikelse' },
  { keys: ['Ctrl+Enter'], does: 'spara och gå till nästa kontrollmoment' },
]

/** The follow-up of the plan in force, while another version is under work. */
export function FollowUpOf({ planId }: { planId: string }) {
  const { data, error } = useQuery(ask('plan.controlPlanById', { planId }))
  if (error) return <Notice kind="error" title={sentenceOf(error)} />
  if (data === undefined) return <SkeletonRows count={6} />
  return (
    <>
      <Notice title={`Resultaten hör till den fastställda versionen ${data.plan.revision}.`}>
        De följer med när den nya versionen fastställs.
      </Notice>
      <FollowUpTab view={data} />
    </>
  )
}

/** What the controls showed, tertial by tertial: fast to write, one kontrollmoment after the other. */
export function FollowUpTab({ view }: { view: ControlPlanView }) {
  const { plan, activities, tertials, currentTertial } = view
  const { values, set } = useAddressFilter(['tertial', 'moment'])
  useShortcutHelp(shortcuts)
  const tertial = oneOf(['1', '2', '3'], values.tertial)
  const chosen = (tertial === null ? currentTertial : Number(tertial)) as Tertial
  const rows = activities.map((activity) => rowOf(activity, plan.year, chosen))
  const selected = rows.find(({ activity }) => activity.id === values.moment)
  const next = nextOpen(rows, values.moment)

  if (activities.length === 0) {
    return <EmptyState what="Inget att följa upp än." why="Planen har inga kontrollmoment." />
  }
  return (
    <div className={classes.followUp} style={{ flex: '1 1 auto', minHeight: 0 }}>
      <div className={classes.tertials} role="group" aria-label="Tertial">
        {tertials.map((summary) => (
          <TertialChoice
            key={summary.tertial}
            summary={summary}
            pressed={summary.tertial === chosen}
            brief={selected !== undefined}
            onPress={() => set('tertial', String(summary.tertial))}
          />
        ))}
      </div>
      {plan.status === 'draft' && (
        <Notice title="Planen är ett utkast.">Resultat registreras när den är fastställd.</Notice>
      )}
      <WithPanel>
        <DataTable
          framed
          label={`Uppföljning av tertial ${chosen}`}
          columns={selected ? narrowFollowUpColumns : followUpColumns}
          rows={rows}
          total={rows.length}
          rowId={({ activity }) => activity.id}
          selectedId={values.moment}
          onSelect={({ activity }) => set('moment', activity.id)}
          groups={groups}
        />
        {selected && (
          <FollowUpPanel
            key={`${selected.activity.id}-${chosen}`}
            plan={plan}
            row={selected}
            nextTitle={next?.activity.title ?? null}
            onSaved={(goOn) => set('moment', goOn ? (next?.activity.id ?? null) : selected.activity.id)}
            onClose={() => set('moment', null)}
          />
        )}
      </WithPanel>
      <KeyFooter>
        <KeyHint keys={['↑', '↓']}>kontrollmoment</KeyHint>
        <KeyHint keys={['1', '2', '3']}>ingen, mindre, allvarlig avvikelse</KeyHint>
        <KeyHint keys={['Ctrl+Enter']}>spara och nästa</KeyHint>
      </KeyFooter>
    </div>
  )
}

const rowOf = (activity: ControlActivity, year: number, tertial: Tertial): FollowUpRow => ({
  activity,
  year,
  tertial,
  followUp: activity.followUps[tertial - 1] ?? { tertial, state: 'notOwed', result: null, measureState: null },
})

/** The next kontrollmoment after the selected that still owes its follow-up, from the top again at the end. */
function nextOpen(rows: readonly FollowUpRow[], selectedId: string | null): FollowUpRow | undefined {
  const at = rows.findIndex(({ activity }) => activity.id === selectedId)
  return [...rows.slice(at + 1), ...rows.slice(0, Math.max(0, at))].find(
    ({ followUp }) => followUp.state === 'open' || followUp.state === 'late',
  )
}

interface TertialChoiceProps {
  summary: TertialSummary
  pressed: boolean
  /** Beside an open panel the rows need the height. */
  brief: boolean
  onPress: () => void
}

function TertialChoice({ summary, pressed, brief, onPress }: TertialChoiceProps) {
  const { tertial, owed, done, late, words, deviationWords, measureWords, phase } = summary
  return (
    <button type="button" className={classes.tertial} aria-pressed={pressed} onClick={onPress}>
      <span className={classes.tertialName}>
        Tertial {tertial}
        <span className={classes.quiet}>
          {done} av {owed} uppföljda
        </span>
        {late > 0 && <ToneChip tone="high">{formatCount(late, 'sen', 'sena')}</ToneChip>}
        {done === owed && owed > 0 && <ToneChip tone="low">klar</ToneChip>}
        {late === 0 && phase === 'due' && done < owed && <ToneChip tone="mid">ska följas upp</ToneChip>}
      </span>
      <span className={classes.tertialWords}>{withWholeDates(words)}</span>
      {done > 0 && !brief && (
        <span className={classes.tertialWords}>
          {deviationWords}
          {measureWords !== '' && `; ${measureWords}`}
        </span>
      )}
    </button>
  )
}

/** A date is never broken over a line. */
const withWholeDates = (words: string) =>
  words.split(/(\d{4}-\d{2}-\d{2}\.?)/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <span key={part} className={classes.date}>
        {part}
      </span>
    ),
  )
