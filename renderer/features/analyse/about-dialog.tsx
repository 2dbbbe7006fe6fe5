import type { RiskAnalysis } from '../../../shared/contracts/analyse'
import { AnalysisFacts } from '../../../shared/contracts/analyse-occasions'
import { participantsOf } from '../../../shared/domain/participants'
import { formatDate } from '../../../shared/text/format'
import { ConflictDialog } from '../../lib/conflict-dialog'
import { useCommand } from '../../lib/queries'
import { useRecordForm } from '../../lib/use-record-form'
import { Button, Dialog, Facts, Notice, Stack } from '../../ui'
import { DateField, FormActions, TextArea, TextField } from '../../ui/forms'
import classes from './analysis.module.css'

interface AboutDialogProps {
  analysis: RiskAnalysis
  onClose: () => void
}

/** What the analysis concerns and who took part: to read when it is decided, to write while it is a draft. */
export function AboutDialog({ analysis, onClose }: AboutDialogProps) {
  return (
    <Dialog title="Om riskanalysen" wide opened onClose={onClose}>
      {analysis.status === 'draft' ? (
        <AboutForm analysis={analysis} onClose={onClose} />
      ) : (
        <Stack gap={4}>
          <AboutFacts analysis={analysis} />
          <FormActions>
            <Button onClick={onClose}>Stäng</Button>
          </FormActions>
        </Stack>
      )}
    </Dialog>
  )
}

function AboutFacts({ analysis: { occasion, title, scope, changeOn, participants } }: { analysis: RiskAnalysis }) {
  const roles = participantsOf(participants)
  return (
    <Facts
      as="rows"
      facts={[
        ...(title === null ? [] : [{ label: 'Titel', value: title }]),
        ...(occasion === 'change' ? [{ label: 'Genomförs', value: formatDate(changeOn) }] : []),
        { label: 'Omfattning', value: scope },
        {
          label: 'Deltagare',
          value:
            roles.length === 0 ? null : (
              <ul className={classes.roles}>
                {roles.map((role) => (
                  <li key={role}>{role}</li>
                ))}
              </ul>
            ),
        },
      ]}
    />
  )
}

const emptyIsNull = (written: string | null): string | null => (written === '' ? null : written)

function AboutForm({ analysis, onClose }: AboutDialogProps) {
  const command = useCommand('analyse.saveFacts')
  const { title, scope, changeOn, participants } = analysis
  const form = useRecordForm<AnalysisFacts>({
    draftKey: `analysisFacts:${analysis.id}`,
    schema: AnalysisFacts,
    initial: { title, scope, changeOn, participants },
    version: analysis.version,
    freeTexts: ['title', 'scope', 'participants'],
    save: (values, version) =>
      command.mutateAsync({
        id: analysis.id,
        version: version ?? analysis.version,
        facts: {
          ...values,
          title: emptyIsNull(values.title),
          scope: emptyIsNull(values.scope),
          participants: participantsOf(values.participants).join('\n') || null,
        },
      }),
  })
  const [scopeText, roles] = [form.text('scope'), form.text('participants')]
  return (
    <>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void form.save().then((saved) => saved && onClose())
        }}
      >
        <Stack gap={4}>
          {form.message !== null && <Notice kind="error" title={form.message} />}
          {analysis.occasion !== 'yearly' && <TextField {...form.text('title')} required />}
          {analysis.occasion === 'change' && <DateField {...form.field('changeOn')} required />}
          <TextArea
            {...scopeText}
            rows={3}
            required={analysis.occasion === 'change'}
            hint={scopeText.hint ?? 'Vad analysen gäller, och vad den lämnar utanför.'}
          />
          <TextArea
            {...roles}
            rows={4}
            hint={roles.hint ?? 'En roll per rad, inga personnamn: gruppchef, planerare, enhetschef.'}
          />
          <FormActions>
            <Button onClick={onClose}>Avbryt</Button>
            <Button look="primary" type="submit" busy={form.saving}>
              Spara
            </Button>
          </FormActions>
        </Stack>
      </form>
      <ConflictDialog form={form} />
    </>
  )
}
