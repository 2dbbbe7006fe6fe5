import { useState } from 'react'
import { ProposalDraft, type SanctionCase } from '../../../shared/contracts/sanction-case'
import { SanctionStep } from '../../../shared/contracts/values'
import { capitalStep, deciderWords } from '../../../shared/domain/sanction/words'
import { sanctionStepNames } from '../../../shared/text/names'
import { ConflictDialog } from '../../lib/conflict-dialog'
import { useCommand } from '../../lib/queries'
import { Button, Card, Icon, Notice, SavedState, Stack, WaitingButton } from '../../ui'
import { DateField, FieldGrid, FormActions, SelectField, TextArea, TextField, WideField } from '../../ui/forms'
import { emptyToNull } from '../collect/empty-to-null'
import { useSavingForm } from '../collect/use-saving-form'
import { DecisionDialog } from '../committee-year/decision-dialog'
import { DecideForm } from './decide-form'
import { FindingChoice } from './finding-choice'
import { ProposalDocuments } from './proposal-documents'
import { type ProposalValues, valuesOf } from './proposal-values'
import { ReportFields } from './report-fields'
import classes from './sanction.module.css'
import { WithdrawForm } from './withdraw-form'

const steps = SanctionStep.options.map((value) => ({ value, label: capitalStep(value) }))
type View = SanctionCase & { proposal: NonNullable<SanctionCase['proposal']> }

/** The step that is prepared. It saves itself; deciding and withdrawing are the two ways out. */
export function ProposalCard({ view }: { view: View }) {
  const { proposal, findings } = view
  const command = useCommand('act.saveProposal')
  const [ending, setEnding] = useState<'decide' | 'withdraw' | null>(null)
  const { form, saving } = useSavingForm<ProposalValues>({
    draftKey: `sanctionProposal:${proposal.id}`,
    schema: ProposalDraft,
    initial: valuesOf(proposal),
    version: proposal.version,
    freeTexts: [
      'preparedBy',
      'demand',
      'consequence',
      'reason',
      'heardNote',
      'ivoReason',
      'policeReason',
      'orderReason',
    ],
    save: (draft, version) =>
      command.mutateAsync({ id: proposal.id, version: version ?? proposal.version, draft: emptyToNull(draft) }),
  })
  const { values, set } = form
  const isTermination = values.step === 'termination'
  const { canDecide, level, warnings, mustConsiderReports } = proposal
  const refused = form.message !== null || Object.keys(form.errors).length > 0
  const unsaved = refused
    ? ['Det sista är inte sparat: rätta fälten som är markerade.']
    : form.dirty
      ? ['Vänta tills det sista är sparat.']
      : []
  const reasons = [...canDecide.reasons, ...unsaved]
  return (
    <Card
      title={`Förslag: ${sanctionStepNames[proposal.step]}`}
      note={`beslutas av ${deciderWords[level]}`}
      aside={<SavedState saving={saving} />}
    >
      <Stack gap={5}>
        <FieldGrid least={13}>
          <SelectField
            {...form.field('step')}
            options={steps}
            required
            onChange={(step) => step !== null && set('step', SanctionStep.parse(step))}
          />
          {!isTermination && <DateField {...form.field('deadlineOn')} required />}
          <TextField {...form.text('preparedBy')} maxLength={120} />
        </FieldGrid>
        <FindingChoice findings={findings} chosen={values.findingIds} onChange={(ids) => set('findingIds', ids)} />
        <FieldGrid>
          {!isTermination && (
            <>
              <WideField>
                <TextArea {...form.text('demand')} rows={3} required />
              </WideField>
              <WideField>
                <TextArea {...form.text('consequence')} rows={2} required={values.step !== 'completion'} />
              </WideField>
            </>
          )}
          <WideField>
            <TextArea
              {...form.text('reason')}
              rows={4}
              required={values.step !== 'completion'}
              hint={
                form.text('reason').hint ??
                'Varför steget behövs, och varför en mildare åtgärd inte räcker. Skriv inget om enskilda personer.'
              }
            />
          </WideField>
          <DateField {...form.field('heardOn')} hint="Dagen då utföraren fick yttra sig." />
          <WideField>
            <TextArea {...form.text('heardNote')} rows={3} />
          </WideField>
        </FieldGrid>
        <ReportFields form={form} required={mustConsiderReports} />
        {warnings.length > 0 && (
          <Stack gap={3}>
            <Notice kind="warning" title="Ordningen är ovanlig." details={warnings} />
            <TextArea {...form.text('orderReason')} rows={2} required />
          </Stack>
        )}
        <ProposalDocuments view={view} save={form.dirty ? form.save : null} />
        {ending === 'withdraw' ? (
          <WithdrawForm proposal={proposal} onClose={() => setEnding(null)} />
        ) : ending === 'decide' && reasons.length === 0 && level !== 'committee' ? (
          <DecideForm view={view} onClose={() => setEnding(null)} />
        ) : (
          <>
            {canDecide.reasons.length > 0 && (
              <div className={classes.part}>
                <h3>Återstår innan steget kan beslutas</h3>
                <ul className={classes.lacking}>
                  {canDecide.reasons.map((reason) => (
                    <li key={reason}>
                      <Icon name="ring" size={13} />
                      {reason}
                    </li>
                  ))}
                </ul>
              </div>
            )}
            <FormActions>
              <Button icon="undo" onClick={() => setEnding('withdraw')}>
                Återta förslaget
              </Button>
              {reasons.length > 0 ? (
                <WaitingButton
                  reason={
                    canDecide.reasons.length > 0 && !refused
                      ? `${canDecide.reasons.length === 1 ? 'En sak' : `${canDecide.reasons.length} saker`} återstår, se ovan.`
                      : unsaved.join(' ')
                  }
                >
                  Registrera beslutet
                </WaitingButton>
              ) : (
                <Button look="primary" onClick={() => setEnding('decide')}>
                  Registrera beslutet
                </Button>
              )}
            </FormActions>
          </>
        )}
      </Stack>
      <ConflictDialog form={form} />
      {ending === 'decide' && level === 'committee' && (
        <DecisionDialog
          proposalId={proposal.id}
          committeeId={view.review.committeeId}
          onClose={() => setEnding(null)}
        />
      )}
    </Card>
  )
}
