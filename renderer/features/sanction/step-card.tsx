import { useState, type ReactNode } from 'react'
import { Link } from 'wouter'
import type { CaseStep, SanctionCase } from '../../../shared/contracts/sanction-case'
import { capitalStep } from '../../../shared/domain/sanction/words'
import { isAnswered } from '../../../shared/domain/sanction/standing'
import { formatDate } from '../../../shared/text/format'
import { Button, Card, Facts, Notice, Row, Stack, ToneChip } from '../../ui'
import { useWriteDocument } from '../collect/use-write-document'
import { WriteDocumentNotice } from '../collect/write-document-notice'
import { SanctionDeadline } from '../collect/sanction-words'
import { ResultForm, resultWords } from './result-form'
import classes from './sanction.module.css'

const tones = { yes: 'low', partly: 'mid', no: 'high' } as const

/** A decided step with what it rests on and what it led to. */
export function StepCard({ view, step }: { view: SanctionCase; step: CaseStep }) {
  const [registering, setRegistering] = useState(false)
  const writing = useWriteDocument()
  const about = view.findings.filter(({ id }) => step.findingIds.includes(id))
  const answered = isAnswered(step)
  return (
    <Card
      title={capitalStep(step.step)}
      note={`beslutat ${formatDate(step.decidedOn)}${step.decidedBy === null ? '' : ` av ${step.decidedBy}`}${step.paragraph === null ? '' : `, § ${step.paragraph.replace(/^§\s*/u, '')}`}`}
      aside={
        !registering && (
          <Row>
            {step.step === 'rectification' && (
              <Button
                look="quiet"
                inRow
                icon="document"
                busy={writing.work !== null}
                onClick={() =>
                  void writing.write({
                    kind: 'begaran-om-rattelse',
                    year: view.review.year,
                    providerId: view.review.providerId,
                    reviewId: view.review.id,
                    sanctionId: step.id,
                    committeeId: view.review.committeeId,
                    registryNumber: step.registryNumber ?? view.review.registryNumber,
                  })
                }
              >
                Skriv begäran om rättelse
              </Button>
            )}
            <Button look={answered ? 'quiet' : 'accent'} inRow icon="pencil" onClick={() => setRegistering(true)}>
              {answered ? 'Ändra resultatet' : 'Registrera resultat'}
            </Button>
          </Row>
        )
      }
    >
      <Stack gap={4}>
        <WriteDocumentNotice writing={writing} />
        {step.verifyBy !== null && !registering && (
          <Notice
            kind="warning"
            title={`Fristen gick ut ${formatDate(step.deadlineOn)}. Verifiera genom besök senast ${formatDate(step.verifyBy)}.`}
          />
        )}
        {registering ? (
          <ResultForm view={view} step={step} onClose={() => setRegistering(false)} />
        ) : (
          <Facts
            facts={[
              {
                label: 'Frist',
                value: (
                  <>
                    {step.dueLabel !== null && `${formatDate(step.deadlineOn)} `}
                    <SanctionDeadline sanction={step} />
                  </>
                ),
              },
              { label: 'Diarienummer', value: step.registryNumber },
              { label: 'IVO', value: reportWords(step.reportedToIvo) },
              { label: 'Polis', value: reportWords(step.reportedToPolice) },
              ...(step.heardOn === null ? [] : [{ label: 'Utföraren hörd', value: formatDate(step.heardOn) }]),
              ...(step.verifiedOn === null
                ? []
                : [
                    {
                      label: 'Verifierat genom besök',
                      value: (
                        <>
                          {formatDate(step.verifiedOn)}
                          {step.verifiedReviewNumber !== null && (
                            <>
                              {', '}
                              <Link href={`/samla-in/granskningar/${step.verifiedReviewId}`}>
                                {step.verifiedReviewNumber}
                              </Link>
                            </>
                          )}
                        </>
                      ),
                    },
                  ]),
            ]}
          />
        )}
        {!registering && answered && (
          <Part title="Resultat">
            {step.effect !== null && (
              <span>
                <ToneChip tone={tones[step.effect]}>{resultWords[step.effect]}</ToneChip>{' '}
                {step.resultOn !== null && <span className={classes.quiet}>{formatDate(step.resultOn)}</span>}
              </span>
            )}
            <p className={classes.text}>{step.result}</p>
          </Part>
        )}
        {about.length > 0 && (
          <Part title="Brister som steget gäller">
            <ul className={classes.list}>
              {about.map(({ id, area, description }) => (
                <li key={id}>
                  <Link href={`/atgarda/brister/${id}`}>{area}</Link>
                  <span className={classes.second}>{description}</span>
                </li>
              ))}
            </ul>
          </Part>
        )}
        <Written title="Vad som krävs" text={step.demand} />
        <Written title="Vad som annars följer" text={step.consequence} />
        <Written title="Skäl och proportionalitet" text={step.reason} />
        <Written title="Utförarens svar" text={step.heardNote} />
        <Written title="Skäl om IVO" text={step.ivoReason} />
        <Written title="Skäl om polisanmälan" text={step.policeReason} />
        <Written title="Skäl till avsteg från trappan" text={step.orderReason} />
      </Stack>
    </Card>
  )
}

const reportWords = (reported: number | null): string =>
  reported === null ? 'inte prövat' : reported === 1 ? 'anmält' : 'prövat, anmäls inte'

/** A text of the step; nothing where none is written. */
function Written({ title, text }: { title: string; text: string | null }) {
  return text === null ? null : (
    <Part title={title}>
      <p className={classes.text}>{text}</p>
    </Part>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={classes.part}>
      <h3>{title}</h3>
      {children}
    </div>
  )
}
