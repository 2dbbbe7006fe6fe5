import { Link } from 'wouter'
import type { ProcessNode, ProcessPartRow } from '../../../shared/contracts/management-system'
import type { ProcessPartKind } from '../../../shared/contracts/values'
import { sentenceOf, useCommand } from '../../lib/queries'
import { Button, DueChip, IconButton, Missing, Notice, ToneChip } from '../../ui'
import classes from './management-system.module.css'
import type { SystemDoing } from './system-doing'

const headings: Record<ProcessPartKind, { title: string; none: string; add: string }> = {
  risk: { title: 'Risker', none: 'Inga risker beskrivna.', add: 'Ny risk' },
  control: { title: 'Egenkontroller', none: 'Ingen egenkontroll.', add: 'Ny egenkontroll' },
  routine: { title: 'Rutiner', none: 'Ingen rutin.', add: 'Ny rutin' },
}

interface PartListProps {
  node: ProcessNode
  kind: ProcessPartKind
  focusedId: string | null
  begin: (doing: SystemDoing) => void
}

/** The risks, egenkontroller or routines of a process. */
export function PartList({ node, kind, focusedId, begin }: PartListProps) {
  const parts = node.parts.filter((part) => part.kind === kind)
  const { title, none, add } = headings[kind]
  return (
    <div className={classes.part}>
      <div className={classes.partHead}>
        <h3 className={classes.partTitle}>{title}</h3>
        {node.archivedAt === null && (
          <Button look="quiet" inRow icon="plus" onClick={() => begin({ what: 'part', kind, part: null })}>
            {add}
          </Button>
        )}
      </div>
      {parts.length === 0 && <p className={classes.quiet}>{none}</p>}
      <ul className={classes.parts}>
        {parts.map((part) => (
          <PartItem
            key={part.id}
            part={part}
            focused={part.id === focusedId}
            onEdit={() => begin({ what: 'part', kind, part })}
          />
        ))}
      </ul>
    </div>
  )
}

function PartItem({ part, focused, onEdit }: { part: ProcessPartRow; focused: boolean; onEdit: () => void }) {
  const archive = useCommand('analyse.archiveProcessPart')
  const restore = useCommand('analyse.restoreProcessPart')
  const error = archive.error ?? restore.error
  const { id, version, title, archivedAt, description } = part
  return (
    <li className={classes.partItem} data-focused={focused || undefined}>
      <div className={classes.partWords}>
        <span className={classes.partName}>{title}</span>
        {archivedAt !== null && <span className={classes.quiet}> arkiverad</span>}
        <PartFacts part={part} />
        {description !== null && <p className={classes.partDescription}>{description}</p>}
        <LawLine part={part} />
        {part.risk !== null && (
          <p className={classes.quiet}>
            <Link href={`/analysera/riskanalyser/${part.risk.analysisId}`}>{part.risk.event}</Link>,{' '}
            {part.risk.analysis}{' '}
            <ToneChip tone={part.risk.level}>
              {part.risk.value} {part.risk.word}
            </ToneChip>
          </p>
        )}
        {error && <Notice kind="error" title={sentenceOf(error)} />}
      </div>
      {archivedAt === null ? (
        <>
          <IconButton icon="pencil" inRow label={`Ändra ${title}`} onClick={onEdit} />
          <IconButton
            icon="archive"
            inRow
            label={`Arkivera ${title}`}
            onClick={() => archive.mutate({ id, version })}
          />
        </>
      ) : (
        <Button look="quiet" inRow icon="undo" onClick={() => restore.mutate({ id, version })}>
          Återställ
        </Button>
      )}
    </li>
  )
}

/** Who, how often, and for a routine when it is gone through again. */
function PartFacts({ part: { kind, responsible, frequency, nextRevisionOn, revision } }: { part: ProcessPartRow }) {
  const routine = kind === 'routine'
  const line = [responsible, frequency].filter(Boolean).join(', ')
  if (line === '' && !routine) return null
  const tone = revision?.degree === 'late' ? 'high' : revision?.degree === 'soon' ? 'mid' : 'neutral'
  return (
    <p className={classes.quiet}>
      {line}
      {routine && responsible === null && <Missing>Ansvarig saknas</Missing>}
      {routine && (
        <>
          {' · '}
          {nextRevisionOn === null ? (
            <Missing>datum för översyn saknas</Missing>
          ) : (
            <>
              ses över senast {nextRevisionOn} {revision && <DueChip label={revision.label} tone={tone} />}
            </>
          )}
        </>
      )}
    </p>
  )
}

/** The law as it holds today, and what changed or will. */
function LawLine({ part: { law } }: { part: ProcessPartRow }) {
  if (law === null) return null
  return (
    <p className={classes.quiet}>
      {law.concept}: {law.now.length === 0 ? 'inget lagrum gäller i dag' : law.now.join('; ')}.
      {law.changes.length > 0 && ` ${law.changes.join(' ')}`}
    </p>
  )
}
