import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import type { DraftRow } from '../../../shared/contracts/writing'
import { formatDateTime } from '../../../shared/text/format'
import { useScreen } from '../../app/screen-state'
import { ask, sentenceOf } from '../../lib/queries'
import { Button, Card, Notice, StateChip } from '../../ui'
import { fetchPath, writingPath } from '../writing/writing-paths'
import classes from './drafts-card.module.css'

/** So many are shown at once. */
const first = 5

/** Documents in work: how far each has come, whom it waits for, and the way on. Nothing while there are none. */
export function DraftsCard() {
  const { committeeId } = useScreen()
  const [all, setAll] = useState(false)
  const [putAway, setPutAway] = useState(false)
  const { data, error } = useQuery(ask('report.drafts', { committeeId, year: null, putAway }))
  const aside = useQuery(ask('report.drafts', { committeeId, year: null, putAway: true }))
  const isSomeAway = (aside.data?.rows.length ?? 0) > 0
  if (error) return <Notice kind="error" title={sentenceOf(error)} />
  const rows = data?.rows ?? []
  if (rows.length === 0 && !isSomeAway) return null
  return (
    <Card
      title={putAway ? 'Undanlagda utkast' : 'I arbete'}
      note={`${rows.length} utkast`}
      aside={
        (isSomeAway || putAway) && (
          <Button look="link" icon={putAway ? 'chevronLeft' : 'archive'} onClick={() => setPutAway(!putAway)}>
            {putAway ? 'Visa dem i arbete' : 'Visa undanlagda'}
          </Button>
        )
      }
      flush
    >
      <ul className={classes.drafts}>
        {(all ? rows : rows.slice(0, first)).map((draft) => (
          <li key={draft.id}>
            <span className={classes.what}>
              <Link href={writingPath(draft.id)}>{draft.title}</Link>
              <span className={classes.about}>
                {[aboutOf(draft) ?? draft.committeeName ?? 'Alla nämnder', `ändrat ${formatDateTime(draft.updatedAt)}`]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            <StateChip state="draft">{draft.revision > 1 ? `Utkast, version ${draft.revision}` : 'Utkast'}</StateChip>
            <span className={classes.how}>
              <span>
                {draft.ready} av {draft.sections} avsnitt klara
              </span>
              <progress
                value={draft.ready}
                max={Math.max(1, draft.sections)}
                aria-label={`Klara avsnitt: ${draft.title}`}
              />
            </span>
            <span className={classes.waits}>{waitsOf(draft)}</span>
            <Link className={classes.get} href={fetchPath(draft.id)}>
              Hämta
            </Link>
          </li>
        ))}
      </ul>
      {rows.length > first && (
        <Button look="link" onClick={() => setAll(!all)}>
          {all ? 'Visa färre' : `Visa alla ${rows.length}`}
        </Button>
      )}
    </Card>
  )
}

/** A free tjänsteskrivelse is called what it is about. */
const aboutOf = ({ aboutName, title }: DraftRow): string | null => (aboutName === title ? null : aboutName)

function waitsOf({ ready, sections, waitsFor }: DraftRow): string {
  if (ready === sections) return 'Klart att hämta'
  return waitsFor.length > 0 ? `Väntar på ${waitsFor.join(', ')}` : 'Ingen är tilldelad det som är kvar'
}
