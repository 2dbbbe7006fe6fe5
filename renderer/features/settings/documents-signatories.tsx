import type { DocumentSettings } from '../../../shared/contracts/document-settings'
import type { DocumentKind } from '../../../shared/contracts/values'
import { signedKinds } from '../../../shared/domain/report/document-look'
import { documentKindNames } from '../../../shared/text/names'
import { Button, Card, IconButton } from '../../ui'
import { CheckField, FieldGrid, FieldGroup, TextField } from '../../ui/forms'
import type { DocumentFields } from './documents-page'
import classes from './documents.module.css'

type Signatory = DocumentSettings['signatories'][number]

const most = 20

/** Who signs which kinds, as roles. Where nobody is named the author and the manager of the document sign. */
export function DocumentSignatories({ documents, change, errorOf }: DocumentFields) {
  const { signatories } = documents
  const put = (at: number, changes: Partial<Signatory>): void => {
    const one = signatories[at]
    if (one) change({ signatories: signatories.with(at, { ...one, ...changes }) })
  }
  return (
    <Card
      title="Vem som skriver under"
      note="roller, aldrig personnamn"
      foot={
        signatories.length < most && (
          <Button
            look="quiet"
            inRow
            icon="plus"
            onClick={() => change({ signatories: [...signatories, { role: '', task: '', kinds: [] }] })}
          >
            Ny roll
          </Button>
        )
      }
    >
      {signatories.length === 0 ? (
        <p className={classes.note}>
          Ingen roll är angiven. Då skriver den handläggare och den chef under som anges när dokumentet skrivs.
        </p>
      ) : (
        <ol className={classes.signatories}>
          {signatories.map((one, at) => (
            // Rows have no key of their own until they are saved: the place is what they are known by.
            <li key={at} className={classes.signatory}>
              <FieldGrid least={14}>
                <TextField
                  label={`Roll ${at + 1}`}
                  hint="Till exempel förvaltningschef."
                  required
                  maxLength={120}
                  value={one.role}
                  onChange={(role) => put(at, { role })}
                  error={errorOf(`signatories.${at}.role`)}
                />
                <TextField
                  label={`Uppgift ${at + 1}`}
                  hint="Till exempel ansvarig chef."
                  required
                  maxLength={120}
                  value={one.task}
                  onChange={(task) => put(at, { task })}
                  error={errorOf(`signatories.${at}.task`)}
                />
              </FieldGrid>
              <Kinds at={at} kinds={one.kinds} onChange={(kinds) => put(at, { kinds })} />
              <IconButton
                icon="trash"
                inRow
                label={`Ta bort ${one.role.trim() === '' ? `roll ${at + 1}` : one.role}`}
                onClick={() => change({ signatories: signatories.filter((_, place) => place !== at) })}
              />
            </li>
          ))}
        </ol>
      )}
    </Card>
  )
}

interface KindsProps {
  at: number
  kinds: readonly DocumentKind[]
  onChange: (kinds: DocumentKind[]) => void
}

function Kinds({ at, kinds, onChange }: KindsProps) {
  return (
    <FieldGroup legend={`Roll ${at + 1} skriver under${kinds.length === 0 ? ': alla slag' : ''}`}>
      <span className={classes.kinds}>
        {signedKinds.map((kind) => (
          <CheckField
            key={kind}
            label={documentKindNames[kind]}
            checked={kinds.includes(kind)}
            onChange={(checked) => onChange(checked ? [...kinds, kind] : kinds.filter((one) => one !== kind))}
          />
        ))}
      </span>
    </FieldGroup>
  )
}
