import Glibc

/// Who may change a file or folder.
extension Files {
  /// Owner and permission bits.
  package struct Access: Equatable, Sendable {
    /// The number of the user who owns it.
    package let owner: UInt32
    /// The permission bits with set-id and sticky bit: `0o1777`.
    package let bits: UInt32

    package init(owner: UInt32, bits: UInt32) {
      self.owner = owner
      self.bits = bits
    }

    /// Whether root or the user of this process owns it.
    package var isOwnedByRootOrUser: Bool { owner == 0 || owner == geteuid() }

    package var isWritableByGroupOrOthers: Bool { bits & 0o022 != 0 }

    /// Whether only owners may rename and remove what lies in the folder.
    package var isSticky: Bool { bits & 0o1000 != 0 }

    /// The bits as `chmod` takes them: `0775`.
    package var octal: String {
      let digits = String(bits, radix: 8)
      return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
  }

  /// Who may change what a path names, links followed; `nil` where nothing is there.
  package static func access(of path: String) -> Access? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return Access(owner: status.st_uid, bits: status.st_mode & 0o7777)
  }

  /// The permissions of what stands under a name; `nil` where nothing does.
  static func mode(of path: String) -> UInt32? { access(of: path).map { $0.bits & 0o777 } }
}
