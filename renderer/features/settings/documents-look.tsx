import { DocumentSettings } from '../../../shared/contracts/document-settings'
import { builtInTints } from '../../../shared/domain/report/accent'
import { checkAccent } from '../../../shared/domain/report/document-look'
import { Button, Card } from '../../ui'
import { FieldGrid, TextField, WideField } from '../../ui/forms'
import type { DocumentFields } from './documents-page'
import classes from './documents.module.css'
import { LogoField } from './logo-field'

const labelOf = (field: 'accent' | 'footText'): string => String(DocumentSettings.shape[field].meta()?.['label'])
const isWhole = (text: string): boolean => /^[0-9A-F]{6}$/i.test(text)

/** Colour, logo and foot of every document. */
export function DocumentLook({ documents, change, errorOf }: DocumentFields) {
  const { accent, footText } = documents
  const shown = accent !== null && isWhole(accent) ? accent : builtInTints.accent
  return (
    <Card title="Utseende" note="rubriker, tabeller, logotyp och sidfot">
      <FieldGrid least={18}>
        <div className={classes.colour}>
          <TextField
            label={labelOf('accent')}
            hint={`Sex tecken, till exempel ${builtInTints.accent}. Tomt ger programmets egen färg.`}
            maxLength={7}
            value={accent ?? ''}
            onChange={(text) =>
              change({ accent: text.trim() === '' ? null : text.trim().replace(/^#/, '').toUpperCase() })
            }
            error={
              errorOf('accent') ??
              (accent !== null && !isWhole(accent)
                ? 'Ange färgen som sex tecken, till exempel 0B5560.'
                : checkAccent(accent).reasons[0])
            }
          />
          <span className={classes.swatch}>
            <input
              type="color"
              aria-label="Välj färg i färgväljaren"
              value={`#${shown.toLowerCase()}`}
              onChange={(event) => change({ accent: event.currentTarget.value.slice(1).toUpperCase() })}
            />
            {accent !== null && (
              <Button look="quiet" inRow onClick={() => change({ accent: null })}>
                Programmets färg
              </Button>
            )}
          </span>
        </div>
        <TextField
          label={labelOf('footText')}
          hint="Till exempel kommun, förvaltning och adress. Högst 200 tecken."
          maxLength={200}
          value={footText ?? ''}
          onChange={(text) => change({ footText: text === '' ? null : text })}
          error={errorOf('footText')}
        />
        <WideField>
          <LogoField logo={documents.logo} onChange={(logo) => change({ logo })} error={errorOf('logo.alt')} />
        </WideField>
      </FieldGrid>
    </Card>
  )
}
