import { LetterForm } from '../../../shared/contracts/document-settings'
import { headingsOf, letterName, letterSectionsOf } from '../../../shared/domain/report/letter-form'
import { Card } from '../../ui'
import { RadioCards } from '../../ui/forms'
import type { DocumentFields } from './documents-page'
import classes from './documents.module.css'
import { OwnHeadings } from './own-headings'

const forms: Record<LetterForm, { label: string; words: string }> = {
  linkoping: { label: 'Linköpings form', words: 'En rubrik för varje perspektiv.' },
  stockholm: { label: 'Stockholms form', words: 'Färre rubriker. Dokumentet heter tjänsteutlåtande.' },
  own: { label: 'Egen form', words: 'Kommunens egna rubriker i egen ordning.' },
}

/** The form of every tjänsteskrivelse, with its headings in order as they will stand. */
export function LetterFormCard({ documents, change, errorOf }: DocumentFields) {
  const { letterForm } = documents
  const choose = (form: LetterForm): void =>
    // An own form begins from the one that was used, so that nobody starts from nothing.
    change({
      letterForm: form,
      ...(form === 'own' && documents.ownHeadings.length === 0 ? { ownHeadings: headingsOf(documents) } : {}),
    })
  return (
    <Card title="Tjänsteskrivelsens form" note="gäller alla tjänsteskrivelser">
      <div className={letterForm === 'own' ? classes.beside : classes.below}>
        <div className={classes.choices}>
          <RadioCards
            label="Form"
            options={LetterForm.options.map((value) => ({ value, ...forms[value] }))}
            value={letterForm}
            onChange={choose}
            error={errorOf('letterForm')}
            least={12}
          />
          {letterForm === 'own' && (
            <OwnHeadings headings={headingsOf(documents)} onChange={(ownHeadings) => change({ ownHeadings })} />
          )}
        </div>
        <section className={classes.preview} aria-labelledby="letter-order">
          <h3 id="letter-order">{letterName(documents)}: rubriker i ordning</h3>
          <ol>
            {letterSectionsOf(documents).map(({ part, heading, holds }) => (
              <li key={part}>
                {heading.trim() === '' ? 'Rubrik utan namn' : heading}
                {holds.length > 0 && (
                  <ul>
                    {holds.map((held) => (
                      <li key={held.part}>{held.heading}</li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ol>
          <p className={classes.note}>
            En del utan egen rubrik står under rubriken där den hör hemma. Inget försvinner.
          </p>
        </section>
      </div>
    </Card>
  )
}
