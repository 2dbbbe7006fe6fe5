import { useEffect, useRef } from 'react'
import type { LetterHeading } from '../../../shared/contracts/document-settings'
import { partHeadings, requiredParts } from '../../../shared/domain/report/letter-form'
import { IconButton } from '../../ui'
import { CheckField, TextField } from '../../ui/forms'
import classes from './documents.module.css'

interface OwnHeadingsProps {
  headings: readonly LetterHeading[]
  onChange: (headings: LetterHeading[]) => void
}

type Step = -1 | 1

/** The municipality's own headings: what each part is called, whether it has a heading, and in which order. */
export function OwnHeadings({ headings, onChange }: OwnHeadingsProps) {
  const list = useRef<HTMLOListElement>(null)
  // A moved row is put anew in the page and loses its focus: the button that was pressed takes it back.
  const pressed = useRef<string | null>(null)
  useEffect(() => {
    if (pressed.current === null) return
    list.current?.querySelector<HTMLElement>(`[data-move="${pressed.current}"]`)?.focus()
    pressed.current = null
  }, [headings])

  const put = (at: number, changes: Partial<LetterHeading>): void => {
    const heading = headings[at]
    if (heading) onChange(headings.with(at, { ...heading, ...changes }))
  }
  const move = (at: number, step: Step): void => {
    const [heading, other] = [headings[at], headings[at + step]]
    if (!heading || !other) return
    pressed.current = `${heading.part}:${step}`
    onChange(headings.with(at, other).with(at + step, heading))
  }
  return (
    <ol ref={list} className={classes.headings} aria-label="Egna rubriker i ordning">
      {headings.map(({ part, heading, included }, at) => {
        const name = partHeadings[part]
        const isRequired = requiredParts.includes(part)
        return (
          <li key={part} className={classes.heading}>
            <TextField
              label={heading === name ? `Rubrik ${at + 1}` : `Rubrik ${at + 1}, ${name}`}
              required
              maxLength={100}
              value={heading}
              onChange={(text) => put(at, { heading: text })}
              error={heading.trim() === '' ? 'Rubriken kan inte vara tom.' : undefined}
            />
            <span className={classes.include}>
              {isRequired ? (
                <span className={classes.always}>Finns alltid</span>
              ) : (
                <CheckField
                  label={
                    <span>
                      Egen rubrik<span className={classes.unseen}> för {name}</span>
                    </span>
                  }
                  checked={included}
                  onChange={(checked) => put(at, { included: checked })}
                />
              )}
            </span>
            <span className={classes.moves}>
              <IconButton
                icon="arrowUp"
                inRow
                label={`Flytta upp ${name}`}
                data-move={`${part}:-1`}
                aria-disabled={at === 0}
                onClick={() => move(at, -1)}
              />
              <IconButton
                icon="arrowDown"
                inRow
                label={`Flytta ner ${name}`}
                data-move={`${part}:1`}
                aria-disabled={at === headings.length - 1}
                onClick={() => move(at, 1)}
              />
            </span>
          </li>
        )
      })}
    </ol>
  )
}
