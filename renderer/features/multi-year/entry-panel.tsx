import { type MultiYearEntry, multiYearContract, type MultiYearRow } from '../../../shared/contracts/multi-year'
import { FollowUpForm } from '../../../shared/contracts/values'
import { formatCount, formatNumber } from '../../../shared/text/format'
import { followUpFormNames } from '../../../shared/text/names'
import { useCommand } from '../../lib/queries'
import { useRecordForm } from '../../lib/use-record-form'
import { Button, Facts } from '../../ui'
import { NumberField, SelectField, TextArea } from '../../ui/forms'
import { FormPanel } from '../register/form-panel'
import classes from './multi-year.module.css'
import { months } from './words'

interface EntryPanelProps {
  row: MultiYearRow
  entry: MultiYearEntry
  onSaved: (after: MultiYearEntry) => void
  onRemove: () => void
  onClose: () => void
}

const meanings: Record<FollowUpForm, string> = {
  own: 'Av den egna enheten.',
  joint: 'Tillsammans med andra kommuner eller nämnder.',
  screening: 'Frågor och ekonomisk kontroll till hela insatsen.',
}

/** How, how many and why: one follow-up of an insats in a year. */
export function EntryPanel({ row, entry, onSaved, onRemove, onClose }: EntryPanelProps) {
  const command = useCommand('plan.saveEntry')
  const { form: kind, expected, comment } = entry
  const form = useRecordForm({
    draftKey: `multi-year:${entry.id}`,
    schema: multiYearContract['plan.saveEntry'].input,
    initial: { form: kind, expected, comment },
    version: entry.version,
    freeTexts: ['comment'],
    save: async (values, version) => {
      const saved = await command.mutateAsync({ ...values, id: entry.id, version: version ?? entry.version })
      onSaved(saved)
      onClose()
    },
  })
  const due = row.suggested.find(({ year }) => year === entry.year)?.expected ?? 0
  return (
    <FormPanel
      title={`${row.serviceType} ${entry.year}`}
      form={form}
      onClose={onClose}
      show={(field, value) => (field === 'form' ? followUpFormNames[value as FollowUpForm] : undefined)}
    >
      <EntryFacts row={row} />
      <SelectField
        {...form.field('form')}
        label="Form"
        required
        hint={meanings[form.values.form]}
        options={FollowUpForm.options.map((value) => ({ value, label: followUpFormNames[value] }))}
        onChange={(value) => form.set('form', FollowUpForm.parse(value))}
      />
      <NumberField
        {...form.field('expected')}
        label="Antal uppföljningar"
        decimals={0}
        min={0}
        hint={
          form.values.form === 'screening'
            ? `Hela insatsen är ${formatCount(row.inForce, 'avtal eller enhet', 'avtal och enheter')}.`
            : `${formatCount(due, 'avtal eller enhet', 'avtal och enheter')} förfaller innan insatsen kommer igen.`
        }
      />
      <TextArea
        {...form.text('comment')}
        rows={2}
        hint={form.text('comment').hint ?? 'Skriv inget om enskilda personer.'}
      />
      <p>
        <Button look="link" icon="trash" onClick={onRemove}>
          Ta bort uppföljningen
        </Button>
      </p>
    </FormPanel>
  )
}

/** What the insats is judged by. */
export function EntryFacts({ row }: { row: MultiYearRow }) {
  return (
    <div className={classes.list}>
      <Facts
        as="rows"
        facts={[
          {
            label: 'Intervall',
            value: `${months(row.intervalMonths)}${row.intervalIsDefault ? ', kommunens' : ''}`,
          },
          { label: 'Senast granskad', value: row.lastReviewedOn },
          { label: 'Avtal och enheter', value: formatNumber(row.inForce) },
        ]}
      />
      {row.gaps.map(({ kind, because }) => (
        <p key={kind}>{because}</p>
      ))}
    </div>
  )
}
