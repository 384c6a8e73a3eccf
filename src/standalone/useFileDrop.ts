import { useState, type DragEvent, type HTMLAttributes } from "react";

interface FileDrop {
  /** A file hovers over the page. */
  readonly isOver: boolean;
  readonly handlers: Pick<HTMLAttributes<HTMLElement>, "onDragOver" | "onDragLeave" | "onDrop">;
}

/** Opens the first file that is dropped anywhere on the page. */
export function useFileDrop(open: (file: File) => void): FileDrop {
  const [isOver, setOver] = useState(false);
  const hasFiles = (event: DragEvent) => event.dataTransfer.types.includes("Files");
  return {
    isOver,
    handlers: {
      onDragOver: (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: (event) => {
        if (event.relatedTarget === null) setOver(false);
      },
      onDrop: (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file) open(file);
      },
    },
  };
}
