import { useState } from 'react'
import type { Answering } from '../../../shared/contracts/checklist'
import { formatCount } from '../../../shared/text/format'
import { CommandError } from '../../lib/command-error'
import { useCommand } from '../../lib/queries'
import { Button, ButtonLink, Card, EmptyState, Notice, Row, Stack } from '../../ui'
import { RadioCards } from '../../ui/forms'
import { AddShipped } from './add-shipped'

interface ChooseChecklistProps {
  data: Answering
  /** Closes the choice where a checklist is already chosen; absent before the first. */
  onClose?: () => void
}

/** Which checklist the granskning uses: the one that fits its slag and insats is proposed. */
export function ChooseChecklist({ data, onClose }: ChooseChecklistProps) {
  const choose = useCommand('collect.chooseChecklist')
  const current = data.checklist?.versionId ?? null
  const [chosen, setChosen] = useState(current ?? data.choices[0]?.versionId ?? null)
  const refused = data.canChoose.reasons.join(' ')

  if (data.choices.length === 0) {
    return (
      <EmptyState
        what="Ingen checklista är fastställd än."
        why="Lägg till de checklistor som följer med programmet, eller gör en egen i registret."
        action={
          <Row>
            <AddShipped look="primary" />
            <ButtonLink href="/register/checklistor">Öppna registret</ButtonLink>
          </Row>
        }
      />
    )
  }
  return (
    <Card title="Välj checklista" note="Granskningen behåller den version som väljs.">
      <Stack gap={4}>
        <CommandError error={choose.error} />
        {!data.canChoose.ok && <Notice kind="info" title={`Checklistan kan inte väljas nu: ${refused}`} />}
        <RadioCards
          label="Checklistor"
          least={18}
          value={chosen}
          onChange={setChosen}
          options={data.choices.map(({ versionId, name, revision, questions, proposedBecause }) => ({
            value: versionId,
            label: name,
            words: `${formatCount(questions, 'fråga', 'frågor')}, version ${revision}${proposedBecause === null ? '' : `. Föreslås: ${proposedBecause}`}`,
          }))}
        />
        <Row>
          {data.canChoose.ok && (
            <Button
              look="primary"
              busy={choose.isPending}
              onClick={() => {
                if (chosen === null) return
                choose.mutate(
                  { reviewId: data.review.id, version: data.review.version, versionId: chosen },
                  { onSuccess: onClose },
                )
              }}
            >
              Använd checklistan
            </Button>
          )}
          {onClose && <Button onClick={onClose}>Avbryt</Button>}
        </Row>
      </Stack>
    </Card>
  )
}
