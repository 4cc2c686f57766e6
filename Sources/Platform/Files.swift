import Glibc

/// What ptg does to files; each operation is atomic or undone.
package enum Files {
  /// What a path names; links are not followed.
  package enum Kind: Equatable, Sendable {
    case regular(bytes: Int64)
    case folder
    /// A link, a pipe or a device; ptg reads none of these.
    case other
  }

  /// What is at `path`; `nil` where nothing is.
  package static func kind(of path: String) -> Kind? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .regular(bytes: Int64(status.st_size))
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// Creates the folder and its parent folders; only the user may read them.
  package static func makeFolder(_ path: String) throws(PlatformError) {
    if kind(of: path) == .folder { return }
    let parent = folder(of: path)
    if parent != path, kind(of: parent) == nil { try makeFolder(parent) }
    do {
      _ = try system("make the folder", path) { Int(mkdir(path, 0o700)) }
    } catch  where error.code == EEXIST {
      return
    }
  }

  /// Creates a new empty folder for the user under `parent`, with a name that cannot be guessed.
  package static func makeTemporaryFolder(in parent: String) throws(PlatformError) -> String {
    var template = Array("\(parent)/ptg-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw PlatformError(
        path: parent, attempt: "make a temporary folder", answer: String(cString: strerror(errno)),
        code: errno)
    }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Removes a file; does nothing where there is none.
  package static func remove(_ path: String) throws(PlatformError) {
    do {
      _ = try system("remove", path) { Int(unlink(path)) }
    } catch  where error.code == ENOENT {
      return
    }
  }

  /// Removes a folder and everything in it; links in it are removed, never followed.
  package static func removeFolder(_ path: String) throws(PlatformError) {
    guard kind(of: path) == .folder else { return }
    for name in try names(in: path) {
      let inner = "\(path)/\(name)"
      if kind(of: inner) == .folder { try removeFolder(inner) } else { try remove(inner) }
    }
    _ = try system("remove the folder", path) { Int(rmdir(path)) }
  }

  /// The names in a folder, in byte order, without `.` and `..`.
  package static func names(in folder: String) throws(PlatformError) -> [String] {
    guard let stream = opendir(folder) else {
      throw PlatformError(
        path: folder, attempt: "list the folder", answer: String(cString: strerror(errno)),
        code: errno)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Renames a file or link, replacing what had the new name.
  package static func rename(_ path: String, to newPath: String) throws(PlatformError) {
    _ = try system("rename to \(newPath)", path) { Int(Glibc.rename(path, newPath)) }
  }

  package static func setMode(_ mode: UInt32, of path: String) throws(PlatformError) {
    _ = try system("set the permissions of", path) { Int(chmod(path, mode)) }
  }

  /// Makes sure that a file or folder is on the disk.
  package static func sync(_ path: String) throws(PlatformError) {
    let file = try system("open", path) { Int(open(path, O_RDONLY | O_CLOEXEC)) }
    defer { close(Int32(file)) }
    _ = try system("write to the disk", path) { Int(fsync(Int32(file))) }
  }

  /// Points the link at `target` in one step: readers see the old target or the new one.
  package static func switchLink(_ link: String, to target: String) throws(PlatformError) {
    let aside = asideOfLink(link)
    try remove(aside)
    _ = try system("make the link", aside) { Int(symlink(target, aside)) }
    try rename(aside, to: link)
    // Readers see the new target already, so reporting an error would deny a finished change.
    try? sync(folder(of: link))
  }

  /// The name of a new link before it replaces the old link.
  package static func asideOfLink(_ link: String) -> String { "\(link).new" }

  /// When the content of a file last changed, in seconds since 1970; `nil` where there is no file.
  package static func lastChange(of path: String) -> Int? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    return status.st_mtim.tv_sec
  }

  /// The target of a link; `nil` where there is no link.
  package static func linkTarget(_ path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &buffer, buffer.count)
    guard count > 0 else { return nil }
    return String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Bytes free for this user on the file system that holds `path`.
  package static func freeBytes(at path: String) -> Int64? {
    var status = statvfs()
    guard statvfs(path, &status) == 0 else { return nil }
    return Int64(status.f_bavail) * Int64(status.f_frsize)
  }

  /// The last part of `path`.
  package static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The folder that holds `path`.
  package static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
