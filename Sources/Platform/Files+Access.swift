import Glibc

/// Who may change a file or folder.
extension Files {
  /// The owner and the permission bits of a file or folder.
  package struct Access: Equatable, Sendable {
    /// The user number of the owner.
    package let owner: UInt32
    /// The permission bits, including set-id and sticky bit: `0o1777`.
    package let bits: UInt32

    package init(owner: UInt32, bits: UInt32) {
      self.owner = owner
      self.bits = bits
    }

    /// Whether the owner is root or the user of this process.
    package var isOwnedByRootOrUser: Bool { owner == 0 || owner == geteuid() }

    package var isWritableByGroupOrOthers: Bool { bits & 0o022 != 0 }

    /// Whether only owners may rename and remove files in the folder.
    package var isSticky: Bool { bits & 0o1000 != 0 }

    /// The bits as four octal digits, as `chmod` takes them: `0775`.
    package var octal: String {
      let digits = String(bits, radix: 8)
      return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
  }

  /// The access of a file or folder, links followed; `nil` where nothing has this path.
  package static func access(of path: String) -> Access? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return Access(owner: status.st_uid, bits: status.st_mode & 0o7777)
  }

  /// The permission bits of a path; `nil` where nothing has this path.
  static func mode(of path: String) -> UInt32? { access(of: path).map { $0.bits & 0o777 } }
}

/// Identifies the file that a path names.
extension Files {
  /// Values that differ for any two files, and for one file before and after a change.
  package struct Identity: Hashable, Sendable {
    package let device: UInt64
    package let inode: UInt64
    package let bytes: Int64
    /// When content and attributes last changed, in nanoseconds since 1970.
    package let contentChange: Int64
    package let attributeChange: Int64

    package init(
      device: UInt64, inode: UInt64, bytes: Int64, contentChange: Int64, attributeChange: Int64
    ) {
      self.device = device
      self.inode = inode
      self.bytes = bytes
      self.contentChange = contentChange
      self.attributeChange = attributeChange
    }

    /// Whether both identify the same file, changed or not.
    package func isSameFile(as other: Identity) -> Bool {
      device == other.device && inode == other.inode
    }
  }

  /// The identity of a file, links followed; `nil` where nothing has this path.
  package static func identity(of path: String) -> Identity? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    func nanoseconds(_ time: timespec) -> Int64 {
      Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
    }
    return Identity(
      device: UInt64(status.st_dev), inode: UInt64(status.st_ino), bytes: Int64(status.st_size),
      contentChange: nanoseconds(status.st_mtim), attributeChange: nanoseconds(status.st_ctim))
  }

  /// The path without links, double slashes and dots; `nil` where nothing has this path
  /// (realpath(3)).
  package static func resolved(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }
}
