import CPlatform
import Glibc

/// Tells when something in a folder gets its name by a rename; nobody has to ask meanwhile.
package struct FolderWatch: ~Copyable {
  /// Has something to read when there is something to tell; -1 where the system tells nothing.
  package let descriptor: Int32

  package init(_ folder: String) { descriptor = ptg_watch_folder(folder) }

  /// Reads all that was told, so that the next word is news.
  package borrowing func forget() {
    var told = [UInt8](repeating: 0, count: 1 << 12)
    while read(descriptor, &told, told.count) > 0 {}
  }

  deinit { if descriptor >= 0 { close(descriptor) } }
}
