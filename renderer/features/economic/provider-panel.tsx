import { useQuery } from '@tanstack/react-query'
import { economicPartNames, economicPartResultNames } from '../../../shared/text/collect-names'
import { ask } from '../../lib/queries'
import { ButtonLink, Facts, Row, SidePanel, SkeletonRows, Stack } from '../../ui'
import { capital } from '../register/form-values'
import { EarlierControls } from './earlier-controls'
import { controlPath, JudgementChip } from './economic-words'

/** The latest control of an utförare beside the list, part by part, and the earlier ones. */
export function ProviderPanel({ providerId, onClose }: { providerId: string; onClose: () => void }) {
  const { data } = useQuery(ask('collect.economicControls', { providerId }))
  if (data === undefined) {
    return (
      <SidePanel title="Ekonomisk kontroll" wide onClose={onClose}>
        <SkeletonRows count={6} />
      </SidePanel>
    )
  }
  const inUse = data.rows.filter(({ archivedAt }) => archivedAt === null)
  const [latest, ...earlier] = inUse
  return (
    <SidePanel
      title={data.providerName}
      wide
      onClose={onClose}
      foot={
        <Row>
          {latest !== undefined && <ButtonLink href={controlPath(providerId, latest.id)}>Öppna kontrollen</ButtonLink>}
          <ButtonLink look="primary" icon="plus" href={controlPath(providerId, 'ny')}>
            Ny kontroll
          </ButtonLink>
        </Row>
      }
    >
      {latest === undefined ? (
        <p>Utföraren har aldrig kontrollerats. En ny kontroll börjar med dagens datum och alla sju delar.</p>
      ) : (
        <Stack gap={4}>
          <Facts
            as="rows"
            facts={[
              { label: 'Kontrollerad', value: latest.controlledOn },
              { label: 'Av', value: latest.controlledBy },
              { label: 'Bedömning', value: <JudgementChip judgement={latest.judgement} remarks={latest.remarks} /> },
              { label: 'Nästa senast', value: latest.dueOn },
            ]}
          />
          {latest.judgementReason !== null && <p>{latest.judgementReason}</p>}
          <Facts
            as="rows"
            facts={latest.parts.map(({ part, result, note }) => ({
              label: capital(economicPartNames[part]),
              value:
                result === null
                  ? 'ej kontrollerat'
                  : `${economicPartResultNames[result]}${note === null ? '' : ` (${note})`}`,
            }))}
          />
          {latest.remark !== null && <Facts as="rows" facts={[{ label: 'I övrigt', value: latest.remark }]} />}
          {earlier.length > 0 && <EarlierControls providerId={providerId} rows={earlier} />}
        </Stack>
      )}
    </SidePanel>
  )
}
