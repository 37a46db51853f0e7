/**
 * What answers are made of. A session notes the subjects that a document's policies were told of, and judges it again
 * when one of them has changed.
 */

/** A word for its sort, and what names it among those: `image acme/web`, `name ConfigMap/settings`. */
export type Subject = string;

/** Is told of each subject that is looked at. */
export type Note = (subject: Subject) => void;
