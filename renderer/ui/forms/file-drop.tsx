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
  /** The one file; of several dropped at once the first. */
  onFile?: (file: File) => void
  /** Instead of `onFile` where many may be given at once. */
  onFiles?: (files: File[]) => void
  /** "Välj fil" unless told. */
  choose?: string
}

/** Choose a file with the button, or drop it here. */
export function FileDrop({ title, hint, accept, onFile, onFiles, choose = 'Välj fil' }: FileDropProps) {
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const take = (files: FileList | null) => {
    const [file, ...others] = files ?? []
    if (file) {
      onFile?.(file)
      onFiles?.([file, ...others])
    }
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
        multiple={onFiles !== undefined}
        hidden
        aria-hidden
        tabIndex={-1}
        onChange={(event) => take(event.currentTarget.files)}
      />
    </div>
  )
}
