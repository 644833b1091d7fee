<?php
// php set-up.php FOLDER: installs WordPress with an administrator, and an author who may not post scripts or
// frames; prints both with a password for programs, and the versions of what runs here.
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = '127.0.0.1';
function wp_new_blog_notification() {}
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
$installed = wp_install('Report', 'administrator', 'admin@example.org', true, '', wp_generate_password());
$author = wp_insert_user([
  'user_login' => 'author',
  'user_pass' => wp_generate_password(),
  'role' => 'author',
]);
switch_theme('twentytwentythree');
$writers = [];
foreach (['administrator' => $installed['user_id'], 'author' => $author] as $name => $id) {
  [$password] = WP_Application_Passwords::create_new_application_password($id, ['name' => 'trial']);
  $writers[] = ['name' => $name, 'password' => $password];
}
echo "\n", json_encode([
  'writers' => $writers,
  'versions' => [
    'WordPress ' . get_bloginfo('version'),
    'PHP ' . PHP_VERSION,
    'MariaDB ' . preg_replace('/^5\.5\.5-|-.*$/', '', $wpdb->db_server_info()),
  ],
]);
