import CPlatform
import Glibc

/// Reports that a file in a folder got its name by a rename.
///
/// The program need not ask again and again.
package struct FolderWatch: ~Copyable {
  /// Becomes readable when there is something to report; -1 where the system cannot watch.
  package let descriptor: Int32

  package init(_ folder: String) { descriptor = ptg_watch_folder(folder) }

  /// Reads all reports, so that the descriptor becomes readable only at the next rename.
  package borrowing func forget() {
    var told = [UInt8](repeating: 0, count: 1 << 12)
    while read(descriptor, &told, told.count) > 0 {}
  }

  deinit { if descriptor >= 0 { close(descriptor) } }
}
