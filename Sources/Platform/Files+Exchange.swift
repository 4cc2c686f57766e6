import CPlatform
import Glibc

extension Files {
  /// Puts a finished folder in the place of another, or of none; the old one is removed.
  ///
  /// Readers see one of the two, whole, whatever is killed meanwhile. Where the file system cannot
  /// exchange names (EINVAL, ENOSYS), there is a moment without any.
  package static func putFolder(_ new: String, inPlaceOf old: String) throws(PlatformError) {
    try syncFolder(new)
    if kind(of: old) == nil {
      try rename(new, to: old)
    } else if try isExchanged(new, with: old) {
      try removeFolder(new)
    } else {
      try removeFolder(old)
      try rename(new, to: old)
    }
    try syncFolder(folder(of: old))
  }

  private static func isExchanged(
    _ new: String, with old: String
  ) throws(PlatformError) -> Bool {
    do {
      _ = try system("put into the place of \(old)", new) {
        Int(ptg_exchange(new, old))
      }
      return true
    } catch  where error.code == EINVAL || error.code == ENOSYS {
      return false
    }
  }
}
