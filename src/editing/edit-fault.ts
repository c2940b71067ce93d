/** Why a change can't be made by editing alone, in a sentence for staff that says what to do instead. */
export class EditFault extends Error {
  override name = "EditFault";
}
