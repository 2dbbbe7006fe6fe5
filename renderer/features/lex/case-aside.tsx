import { Link } from 'wouter'
import type { Output } from '../../../shared/contracts'
import { formatCount } from '../../../shared/text/format'
import { Button, Card, Facts, Stack } from '../../ui'
import { CommunicationCard } from '../communication/communication-card'
import { pageOf } from '../register/links'
import { RecordLink } from '../register/record-link'
import classes from './lex.module.css'
import { daysWords } from './lex-words'

interface CaseAsideProps {
  view: Output<'collect.lexCase'>
  onAnalyse: () => void
}

/** Beside the case: whom it is about, the law of its day, and its händelseanalys. */
export function CaseAside({ view: { lexCase, laws, lawDay, analysis, deviations }, onAnalyse }: CaseAsideProps) {
  const { providerId, providerName, unitId, unitName, serviceTypeId, serviceTypeName, registryNumber } = lexCase
  return (
    <div className={classes.aside}>
      <Stack gap={4}>
        <Card title="Vad det gäller">
          <Facts
            as="rows"
            facts={[
              {
                label: 'Utförare',
                value: providerId && <RecordLink href={pageOf.provider(providerId)}>{providerName ?? ''}</RecordLink>,
              },
              { label: 'Enhet', value: unitId && <RecordLink href={pageOf.unit(unitId)}>{unitName ?? ''}</RecordLink> },
              {
                label: 'Insats',
                value: serviceTypeId ? (
                  <RecordLink href={pageOf.serviceType(serviceTypeId)}>{serviceTypeName ?? ''}</RecordLink>
                ) : (
                  serviceTypeName
                ),
              },
              { label: 'Diarienummer', value: registryNumber },
              { label: lexCase.closedOn === null ? 'Sedan rapporten' : 'Tid', value: daysWords(lexCase) },
            ]}
          />
        </Card>
        <Card title="Lagrum" note={lawDay}>
          {laws.length === 0 ? (
            <p className={classes.quiet}>Inget lagrum för den dagen står i registret Lagrum.</p>
          ) : (
            <ul className={classes.list}>
              {laws.map((law) => (
                <li key={law}>{law}</li>
              ))}
            </ul>
          )}
        </Card>
        <Card title="Händelseanalys">
          <Stack gap={2}>
            <p className={classes.quiet}>
              {analysis === null
                ? 'Ingen händelseanalys är påbörjad.'
                : [
                    analysis.doneOn === null ? 'Pågår' : `Klar ${analysis.doneOn}`,
                    formatCount(analysis.causes, 'orsak', 'orsaker'),
                    analysis.openMeasures === 0
                      ? 'inga åtgärder kvar'
                      : formatCount(analysis.openMeasures, 'åtgärd kvar', 'åtgärder kvar'),
                  ].join(', ')}
            </p>
            <div>
              <Button look="link" onClick={onAnalyse}>
                {analysis === null ? 'Börja analysen' : 'Öppna analysen'}
              </Button>
            </div>
          </Stack>
        </Card>
        <CommunicationCard recordType={lexCase.kind} recordId={lexCase.id} />
        {deviations.length > 0 && (
          <Card title="Kommer av">
            <ul className={classes.list}>
              {deviations.map(({ id, number }) => (
                <li key={id}>
                  <Link href={`/samla-in/avvikelser?avvikelse=${id}`}>{`Avvikelse ${number}`}</Link>
                </li>
              ))}
            </ul>
          </Card>
        )}
      </Stack>
    </div>
  )
}
