import { useRef, useState } from 'react'
import { Button } from '../button'
import { Icon } from '../icon'
import classes from './forms.module.css'

interface FileDropProps {
  /** "Släpp arbetsboken här" */
  title: string
  /** Which kinds, how large: "Excel (.xlsx) eller CSV, högst 50 MB." */
  hint: string
  /** As the file dialog wants it: ".xlsx,.csv". */
  accept: string
  onFile: (file: File) => void
  /** "Välj fil" unless told. */
  choose?: string
}

/** Choose a file with the button, or drop it here. */
export function FileDrop({ title, hint, accept, onFile, choose = 'Välj fil' }: FileDropProps) {
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const take = (files: FileList | null) => {
    const file = files?.[0]
    if (file) onFile(file)
    if (input.current) input.current.value = ''
  }
  return (
    <div
      className={`${classes.drop} ${over ? classes.over : ''}`}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer.files)
      }}
    >
      <Icon name="upload" size={22} />
      <strong>{title}</strong>
      <span className={classes.dropHint}>{hint}</span>
      <Button icon="document" onClick={() => input.current?.click()}>
        {choose}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-hidden
        tabIndex={-1}
        onChange={(event) => take(event.currentTarget.files)}
      />
    </div>
  )
}
