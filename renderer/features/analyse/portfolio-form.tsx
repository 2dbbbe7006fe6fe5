import { useQuery } from '@tanstack/react-query'
import { PortfolioDraft } from '../../../shared/contracts/analyse-occasions'
import { formatCount } from '../../../shared/text/format'
import { useScreen } from '../../app/screen-state'
import { clearDraft } from '../../lib/draft-store'
import { ask, useCommand } from '../../lib/queries'
import { useRecordForm } from '../../lib/use-record-form'
import { SelectField, TextArea, TextField } from '../../ui/forms'
import { FormPanel } from '../register/form-panel'

interface PortfolioValues {
  title: string
  committeeId: string | null
  scope: string | null
  copyFromId: string | null
}

interface PortfolioFormProps {
  year: number
  onClose: () => void
  onStarted: (id: string) => void
}

/** A portfolio of risks for the year's internal control, empty or from an earlier year. */
export function PortfolioForm({ year, onClose, onStarted }: PortfolioFormProps) {
  const { committeeId } = useScreen()
  const { data: choices } = useQuery(ask('register.choices', {}))
  const { data: earlier } = useQuery(ask('analyse.earlierPortfolios', { committeeId, year }))
  const command = useCommand('analyse.startPortfolio')
  const draftKey = `portfolio:${year}:new`
  const form = useRecordForm<PortfolioValues>({
    draftKey,
    schema: PortfolioDraft,
    initial: { title: '', committeeId, scope: null, copyFromId: null },
    version: null,
    freeTexts: ['title', 'scope'],
    save: async (values) => {
      const scope = values.scope === '' ? null : values.scope
      const { id } = await command.mutateAsync({ ...values, scope, year })
      clearDraft(draftKey)
      onStarted(id)
    },
  })
  const copy = form.field('copyFromId')
  const sources = earlier?.rows ?? []
  const copyFrom = (id: string | null): void => {
    copy.onChange(id)
    const source = sources.find((row) => row.id === id)
    if (source === undefined) return
    if (form.values.title === '') form.set('title', source.title)
    form.set('committeeId', source.committeeId)
  }
  const scope = form.text('scope')
  return (
    <FormPanel title={`Ny riskportfölj ${year}`} form={form as never} onClose={onClose}>
      {sources.length > 0 && (
        <SelectField
          {...copy}
          onChange={copyFrom}
          placeholder="Börja tom"
          clearable
          options={sources.map((row) => ({
            value: row.id,
            label: `${row.title} ${row.year}, ${formatCount(row.risks, 'risk', 'risker')}`,
          }))}
        />
      )}
      <TextField {...form.text('title')} required placeholder="Ekonomiadministration" />
      <SelectField
        {...form.field('committeeId')}
        placeholder="Alla nämnder"
        clearable
        options={(choices?.committees ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextArea {...scope} rows={3} hint={scope.hint ?? 'Vilka processer och vilken verksamhet portföljen gäller.'} />
    </FormPanel>
  )
}
