import { useQuery } from '@tanstack/react-query'
import type { ExperienceRow } from '../../../shared/contracts/experience'
import { ask, sentenceOf } from '../../lib/queries'
import { Facts, Notice, Row, SidePanel, SkeletonRows, Stack } from '../../ui'
import { capital } from '../register/form-values'
import { RecordHistory } from '../register/record-history'
import { ReviewStart, SignalFoot } from '../signal/signal-actions'
import { placeWords, StepChip } from '../signal/signal-words'
import classes from '../signal/signal.module.css'
import { DirectionChip } from './experience-columns'

interface ExperiencePanelProps {
  id: string
  today: string
  onEdit: (row: ExperienceRow) => void
  onClose: () => void
}

/** One erfarenhet beside the list, and where it may lead. */
export function ExperiencePanel({ id, today, onEdit, onClose }: ExperiencePanelProps) {
  const { data, error } = useQuery(ask('collect.experiences', { committeeId: null, ids: [id], includeArchived: true }))
  const row = data?.rows.find((one) => one.id === id)
  return (
    <SidePanel
      title={row === undefined ? 'Erfarenhet' : `Erfarenhet ${row.number}`}
      wide
      onClose={onClose}
      foot={row && <SignalFoot register="experience" row={row} today={today} onEdit={() => onEdit(row)} />}
    >
      {error && <Notice kind="error" title={sentenceOf(error)} />}
      {data === undefined && !error && <SkeletonRows count={6} />}
      {data !== undefined && row === undefined && <Notice title="Raden finns inte längre." />}
      {row && (
        <Stack gap={4}>
          <Row>
            <DirectionChip direction={row.direction} />
            <StepChip register="experience" {...row} />
          </Row>
          {row.text !== null && <p className={classes.text}>{row.text}</p>}
          <Facts
            as="rows"
            facts={[
              { label: 'Gäller', value: placeWords(row) },
              { label: 'Insats', value: row.serviceTypeName },
              { label: 'Kategori', value: row.category === null ? null : capital(row.category) },
              { label: 'Datum', value: row.notedOn },
              { label: 'Lämnad av', value: row.reportedBy },
              { label: 'Åtgärd', value: row.measure },
              ...(row.closedOn === null ? [] : [{ label: 'Avslutad', value: row.closedOn }]),
            ]}
          />
          <ReviewStart register="experience" row={row} raisedBy="caseworker" />
          <RecordHistory recordType="caseworkerExperience" recordId={row.id} />
        </Stack>
      )}
    </SidePanel>
  )
}
