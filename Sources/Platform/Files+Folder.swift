import Glibc

extension Files {
  /// Makes sure that the names in a folder are on the disk.
  ///
  /// Some file systems of other machines answer that folders cannot be synced (EINVAL, fsync(2)).
  /// They keep names safe themselves or not at all, so nobody is kept from saving there.
  package static func syncFolder(_ path: String) throws(PlatformError) {
    do {
      try sync(path)
    } catch  where error.code == EINVAL {
      return
    }
  }
}
